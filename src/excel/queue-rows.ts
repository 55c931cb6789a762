import { literalEntry, needsLateTextFormat } from './apply/literal-entry';
import type { FilledRow } from './empty-row';
import { queueFilling } from './empty-row';
import { queueGrowth } from './label-references';
import type { IndicatorTable } from './pair-tables';
import type { PlacedRows } from './placed-rows';
import { isFormula } from './table-content';
import type { WrittenCell, WrittenColumn, WrittenRow } from './written-row';
import { WRITTEN_COLUMNS } from './written-row';

/**
 * Queues the writing of a table's rows.
 * @returns what to look at afterwards, when a row was filled that was there before
 */
export function queueRows(
  context: Excel.RequestContext,
  { table, filled, added, growing }: PlacedRows,
): FilledRow | undefined {
  const watched = filled && queueFilling(context, table, filled);
  if (added.length > 0) queueNewRows(context, table, added);
  queueGrowth(context, table, growing, table.content.cells.length + added.length);
  return watched;
}

/**
 * Rows that bear their ids from the very action that makes them, so that a clean-up recognises them; then their texts; then the
 * formulas of all calculated columns, the planner's included. New rows take formulas over by themselves only when they come without
 * values (microsoft-graph-docs issue 6536), so those of the rows above are copied.
 */
function queueNewRows(
  context: Excel.RequestContext,
  table: IndicatorTable,
  rows: readonly WrittenRow[],
): void {
  const { content, columns } = table;
  const own = context.workbook.tables.getItem(content.name);
  const values = rows.map(({ id }) =>
    content.headers.map((_, column) => (column === columns.id ? id.text : '')),
  );
  const added = own.rows
    .add(undefined, values)
    .getRange()
    .untrack()
    .getResizedRange(rows.length - 1, 0)
    .untrack();
  for (const key of WRITTEN_COLUMNS) {
    const column = columns[key];
    if (column !== undefined) queueTexts(added.getColumn(column).untrack(), columnOf(rows, key));
  }
  const body = own.getDataBodyRange().untrack();
  for (const { column, row } of formulasToCopy(table)) {
    added.getColumn(column).untrack().copyFrom(body.getCell(row, column).untrack(), 'Formulas');
  }
}

function columnOf(rows: readonly WrittenRow[], key: WrittenColumn): readonly WrittenCell[] {
  return rows.map((row) => row[key]);
}

/** Text format first, so that Excel leaves codes alone; only for texts that begin with an apostrophe it has to come after. */
function queueTexts(range: Excel.Range, cells: readonly WrittenCell[]): void {
  const isLate = cells.some(({ text }) => needsLateTextFormat(text));
  range.numberFormat = cells.map(({ numberFormat }) => [isLate ? 'General' : numberFormat]);
  range.values = cells.map(({ text, numberFormat }) => [
    numberFormat === '@' && !isLate ? text : literalEntry(text),
  ]);
  if (isLate) range.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
  queueFills(range, cells);
}

/** Columns are mostly of one look, and one call is enough for those. */
function queueFills(range: Excel.Range, cells: readonly WrittenCell[]): void {
  const isUniform = cells.every(({ fill }) => fill === cells[0]?.fill);
  const parts = isUniform
    ? [{ fill: cells[0]?.fill, part: range }]
    : cells.map(({ fill }, index) => ({ fill, part: range.getCell(index, 0).untrack() }));
  for (const { fill, part } of parts) {
    if (fill === undefined) part.format.fill.clear();
    else part.format.fill.color = fill;
  }
}

/**
 * The columns that calculate themselves, and a row to copy each one's formula from: those of ours in which any formula is left, and
 * those of the planner's in which every cell has one.
 */
function formulasToCopy({
  content: { headers, cells },
  columns,
}: IndicatorTable): readonly { readonly column: number; readonly row: number }[] {
  const ours = new Set(Object.values(columns));
  const written = new Set(WRITTEN_COLUMNS.map((key) => columns[key]));
  return headers.flatMap((_, column) => {
    if (written.has(column)) return [];
    const row = cells.findLastIndex((each) => isFormula(each[column]));
    const isCalculated = ours.has(column) ? row >= 0 : cells.every((each) => isFormula(each[column]));
    return isCalculated ? [{ column, row }] : [];
  });
}
