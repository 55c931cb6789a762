import { formatRuns } from '../../workbook/format-runs';
import type { CellModel, CellStyle, SheetModel } from '../../workbook/model';
import { literalEntry, needsLateTextFormat } from './literal-entry';
import type { Step } from './step';
import { writeMatrix } from './write-matrix';

type Styles = Readonly<Record<string, CellStyle>>;

/** An entry of Range.values: literals only; formulas follow when the tables stand that they may name. */
type Entry = string | number | boolean;

/**
 * Writes a sheet's literals: the number formats first, text format above all, so that Excel leaves "2.10", "1.1" and "3-4" alone;
 * then whole blocks of values; last the text format of the few cells that must have it late (see needsLateTextFormat).
 */
export function cellEntrySteps(sheet: SheetModel, styles: Styles): readonly Step[] {
  return [
    ...numberFormatSteps(sheet, styles, (cell) => !isLate(cell, styles)),
    ...valueSteps(sheet, styles),
    ...numberFormatSteps(sheet, styles, (cell) => isLate(cell, styles)),
  ];
}

function numberFormatSteps(
  sheet: SheetModel,
  styles: Styles,
  isMeant: (cell: CellModel) => boolean,
): readonly Step[] {
  const formats = Object.fromEntries(
    Object.entries(styles).map(([name, { numberFormat }]) => [
      name,
      numberFormat === undefined ? {} : { numberFormat },
    ]),
  );
  const rows = sheet.rows.map((row) => row.map((cell) => (isMeant(cell) ? cell : {})));
  return formatRuns({ rows }, formats).flatMap(({ range, style: { numberFormat } }) => {
    const formatRow = Array.from({ length: range.columnCount }, () => numberFormat);
    const matrix = Array.from({ length: range.rowCount }, () => formatRow);
    return writeMatrix(sheet.name, range, matrix, (target, block) => {
      target.numberFormat = block;
    });
  });
}

function valueSteps({ name, rows }: SheetModel, styles: Styles): readonly Step[] {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return [];
  const entries = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => entry(row[column] ?? {}, styles)),
  );
  const used = { row: 0, column: 0, rowCount: rows.length, columnCount };
  return writeMatrix(name, used, entries, (target, block) => {
    target.values = block;
  });
}

function entry(cell: CellModel, styles: Styles): Entry {
  const { content } = cell;
  switch (content?.kind) {
    case 'text':
      return isTextCell(cell, styles) && !needsLateTextFormat(content.text)
        ? content.text
        : literalEntry(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'formula':
    case undefined:
      return '';
  }
}

function isTextCell({ style }: CellModel, styles: Styles): boolean {
  return style !== undefined && styles[style]?.numberFormat === '@';
}

function isLate(cell: CellModel, styles: Styles): boolean {
  return isTextCell(cell, styles) && cell.content?.kind === 'text' && needsLateTextFormat(cell.content.text);
}
