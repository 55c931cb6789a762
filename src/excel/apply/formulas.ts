import { formatRuns } from '../../workbook/format-runs';
import type { CellModel, CellStyle, RangeModel, SheetModel } from '../../workbook/model';
import type { Step } from './step';
import { writeMatrix } from './write-matrix';

const FORMULA: Readonly<Record<string, CellStyle>> = { formula: { bold: true } };

/**
 * Writes a sheet's formulas, en-US as `Range.formulas` takes them in every language (office-js issue 1559), in whole blocks of cells
 * that hold formulas. Tables and names must stand, since formulas may use them. A table's column is written whole, so that Excel
 * makes it a calculated column and has nothing of its own to fill in (office-js issues 2093, 5909).
 */
export function formulaSteps(sheet: SheetModel): readonly Step[] {
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (formulaOf(cell) === undefined ? {} : { style: 'formula' })),
  );
  return formatRuns({ rows }, FORMULA).flatMap(({ range }) =>
    writeMatrix(sheet.name, range, formulasOf(sheet, range), (target, block) => {
      target.formulas = block;
    }),
  );
}

function formulasOf(sheet: SheetModel, range: RangeModel): string[][] {
  return sheet.rows
    .slice(range.row, range.row + range.rowCount)
    .map((row) =>
      row.slice(range.column, range.column + range.columnCount).map((cell) => `=${formulaOf(cell) ?? ''}`),
    );
}

function formulaOf(cell: CellModel): string | undefined {
  return cell.content?.kind === 'formula' ? cell.content.formula : undefined;
}
