import { needsLateTextFormat } from '../apply/literal-entry';
import type { PlainCell } from './cell-content';
import { entryOf, plainCell } from './cell-content';
import { columnRuns, runOf } from './column-runs';
import type { IndentationOrder } from './row-looks';
import { queueIndentation } from './row-looks';
import type { JobCell } from './table-job';

/** What a run is written by: its content and the number format that the cells are to have. */
export type Entered = Pick<JobCell, 'content' | 'numberFormat'>;

/** Queues new contents of cells, with fills and indentations where they change, too; other looks stay. */
export function queueCells(
  body: Excel.Range,
  cells: readonly JobCell[],
  indentationOrder: IndentationOrder,
): void {
  for (const run of columnRuns(cells)) queueEntries(runOf(body, run), run.cells);
  for (const cell of cells) {
    if (cell.fill === undefined && cell.indentation === undefined) continue;
    const target = body.getCell(cell.row, cell.column).untrack();
    if (cell.fill === null) target.format.fill.clear();
    else if (cell.fill !== undefined) target.format.fill.color = cell.fill;
    if (cell.indentation !== undefined) queueIndentation(target, [[cell.indentation]], indentationOrder);
  }
}

/**
 * Queues what a column of cells is to hold; they have their number formats already. Into text cells texts are entered as they are;
 * whatever else, and what no source says the meaning of there, is entered while the cell has the standard format.
 */
export function queueEntries(target: Excel.Range, cells: readonly Entered[]): void {
  const late = cells.map(isLate);
  const isAnyLate = late.some(Boolean);
  if (isAnyLate)
    target.numberFormat = cells.map(({ numberFormat }, index) => [late[index] ? 'General' : numberFormat]);
  const entries = cells.map((cell, index) => [entry(cell, late[index] === true)]);
  if (cells.some(({ content }) => content?.kind === 'formula')) target.formulas = entries;
  else target.values = entries;
  if (isAnyLate) queueFormats(target, cells);
}

/** Queues the number formats of a column of cells. */
export function queueFormats(target: Excel.Range, cells: readonly Entered[]): void {
  target.numberFormat = cells.map(({ numberFormat }) => [numberFormat]);
}

function isLate({ content, numberFormat }: Entered): boolean {
  if (numberFormat !== '@' || content === undefined) return false;
  return content.kind !== 'text' || needsLateTextFormat(content.text);
}

function entry({ content, numberFormat }: Entered, isLate: boolean): PlainCell {
  return numberFormat === '@' && !isLate ? plainCell(content) : entryOf(content);
}
