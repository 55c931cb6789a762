import { literalEntry, needsLateTextFormat } from './apply/literal-entry';
import type { IndicatorTable } from './pair-tables';
import { isFormula } from './table-content';
import type { WrittenRow } from './written-row';
import { WRITTEN_COLUMNS } from './written-row';

/** An insertion without indicators leaves one empty row, because an Excel table has at least one. This is such a row being filled. */
export interface FilledRow {
  readonly table: IndicatorTable;
  /** The row as it was immediately before, once the request has been answered. */
  readonly before: Excel.Range;
}

/**
 * Whether a table consists of one empty row that can take these texts with the formats that it has: formats are not changed, so
 * that nothing of the row has to be remembered but that it was empty.
 */
export function fillsEmptyRow({ content, columns }: IndicatorTable, row: WrittenRow): boolean {
  const [first, ...others] = content.cells;
  if (first === undefined || others.length > 0) return false;
  return (
    first.every((cell) => cell === '' || isFormula(cell)) &&
    WRITTEN_COLUMNS.every((key) => {
      const column = columns[key];
      return (
        column === undefined ||
        !isTextCell(content.firstFormats, column) ||
        !needsLateTextFormat(row[key].text)
      );
    })
  );
}

/** Queues the filling of a table's empty row: its id first, by which a clean-up recognises it, its looks last. */
export function queueFilling(
  context: Excel.RequestContext,
  table: IndicatorTable,
  row: WrittenRow,
): FilledRow {
  const { content, columns } = table;
  const before = firstRow(context, content.name);
  before.load('formulas');
  const target = firstRow(context, content.name);
  const cells = WRITTEN_COLUMNS.flatMap((key) => {
    const column = columns[key];
    return column === undefined || row[key].text === ''
      ? []
      : [{ column, ...row[key], range: target.getCell(0, column).untrack() }];
  });
  for (const { column, text, range } of cells) {
    range.values = [[isTextCell(content.firstFormats, column) ? text : literalEntry(text)]];
  }
  for (const { fill, range } of cells) {
    if (fill === undefined) range.format.fill.clear();
    else range.format.fill.color = fill;
  }
  return { table, before };
}

/** Whether somebody typed into the row between the reading of the table and its filling. */
export function wasTypedInto({ before }: FilledRow): boolean {
  return rowOf(before).some((cell) => cell !== '' && !isFormula(cell));
}

/** Enters what was typed into rows again, after their filling was taken back; one round trip. */
export async function restoreTyped(context: Excel.RequestContext, rows: readonly FilledRow[]): Promise<void> {
  for (const { table, before } of rows) {
    const { content, columns } = table;
    const target = firstRow(context, content.name);
    for (const key of WRITTEN_COLUMNS) {
      const column = columns[key];
      const cell = column === undefined ? '' : rowOf(before)[column];
      if (column === undefined || cell === '') continue;
      const isText =
        typeof cell === 'string' && !isFormula(cell) && !isTextCell(content.firstFormats, column);
      target.getCell(0, column).untrack().formulas = [[isText ? literalEntry(cell) : cell]];
    }
  }
  await context.sync();
}

function firstRow(context: Excel.RequestContext, table: string): Excel.Range {
  return context.workbook.tables.getItem(table).getDataBodyRange().untrack().getRow(0).untrack();
}

function rowOf({ formulas }: Excel.Range): readonly unknown[] {
  return formulas[0] ?? [];
}

function isTextCell(formats: readonly string[], column: number): boolean {
  return formats[column] === '@';
}
