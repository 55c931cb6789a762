import { withSheetRenamed, withTableRenamed } from '../formula/rewrite-formula';
import { isNameTaken } from '../rules/defined-names';
import { checkStructure } from '../rules/protection';
import { SHEET_NAME_LIMIT } from '../rules/sheet-names';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { referencedRange } from '../state/referenced-range';
import { rewriteSheetFormulas } from '../state/rewrite-formulas';
import type { NameState, SheetState } from '../state/sheet-state';
import type { SheetTarget } from './sheet-range';

/**
 * Copies a sheet, as "Move or Copy" does with "Create a copy", behind the original, and brings the copy to the front. It is called "Cele (2)";
 * its tables get a number behind their names (inferred from what Excel calls them, "Table13" for a copy of "Table1"); what stands on it and
 * means its own cells or tables means those of the copy; names of the workbook for its cells get a twin that is valid on the copy only.
 */
export function copySheet({ simulation: { workbook }, sheet }: SheetTarget): SheetState {
  checkStructure(workbook);
  const copy: SheetState = {
    ...sheet,
    id: `{${workbook.newId()}}`,
    name: nextSheetName(workbook, sheet.name),
    visibility: 'Visible',
    cells: new Map(sheet.cells),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    hyperlinks: new Map(sheet.hyperlinks),
    tables: [],
    names: [...sheet.names, ...twins(workbook, sheet)],
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      id: `{format ${workbook.newId()}}`,
    })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: String(workbook.newId()) })),
  };
  const position = workbook.sheets.indexOf(sheet) + 1;
  workbook.sheets = workbook.sheets.toSpliced(position, 0, copy);
  workbook.activeSheetId = copy.id;
  const renamed: (readonly [string, string])[] = [];
  for (const table of sheet.tables) {
    const name = nextTableName(workbook, table.name);
    copy.tables = [...copy.tables, { ...table, id: String(workbook.newId()), name }];
    renamed.push([table.name, name]);
  }
  rewriteSheetFormulas(copy, (formula) =>
    renamed.reduce(
      (changed, [from, to]) => withTableRenamed(changed, from, to),
      withSheetRenamed(formula, sheet.name, copy.name),
    ),
  );
  return copy;
}

function nextSheetName(workbook: SimulatedWorkbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const next = `${stem.slice(0, SHEET_NAME_LIMIT - end.length)}${end}`;
    if (workbook.sheetNamed(next) === undefined) return next;
  }
}

/** The number is that of the workbook's tables with the new one, or the next one that is free. */
function nextTableName(workbook: SimulatedWorkbook, name: string): string {
  const count = workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  for (let number = count + 1; ; number += 1) {
    if (!isNameTaken(workbook, `${name}${number}`)) return `${name}${number}`;
  }
}

function twins(workbook: SimulatedWorkbook, sheet: SheetState): readonly NameState[] {
  const own = new Set(sheet.names.map(({ name }) => name.toLowerCase()));
  return workbook.names.filter(
    ({ name, formula }) =>
      !own.has(name.toLowerCase()) && referencedRange(workbook, formula)?.sheet === sheet,
  );
}
