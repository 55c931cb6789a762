import { needsLateTextFormat } from '../apply/literal-entry';
import type { PlainCell } from './cell-content';
import { entryOf, plainCell } from './cell-content';
import { columnRuns, runOf } from './column-runs';
import { queueIndentation } from './row-looks';
import type { JobCell } from './table-job';

/** What a run is written by: its content and the number format that the cells are to have. */
export type Entered = Pick<JobCell, 'content' | 'numberFormat'>;

/**
 * Queues new contents of cells, with fills and indentations where they change, too; other looks stay.
 * @param isUndo whether contents change after fills, and levels of indentation after alignments: by what changes last it is told what is
 *   still to be done, by what changes first what was begun
 */
export function queueCells(body: Excel.Range, cells: readonly JobCell[], isUndo: boolean): void {
  if (isUndo) queueFills(body, cells);
  for (const run of columnRuns(cells)) queueEntries(runOf(body, run), run.cells);
  if (!isUndo) queueFills(body, cells);
  for (const { row, column, indentation } of cells) {
    if (indentation === undefined) continue;
    const target = body.getCell(row, column).untrack();
    queueIndentation(target, [[indentation]], isUndo ? 'levelLast' : 'levelFirst');
  }
}

function queueFills(body: Excel.Range, cells: readonly JobCell[]): void {
  for (const { row, column, fill } of cells) {
    if (fill === undefined) continue;
    const target = body.getCell(row, column).untrack();
    if (fill === null) target.format.fill.clear();
    else target.format.fill.color = fill;
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
