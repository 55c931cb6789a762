import type { CellContent } from '../../workbook/model';
import type { WriteRecord } from '../../workbook/records/write-record';
import { contentOf, plainCell } from './cell-content';
import { findOrderColumn } from './change-pieces';
import type { TableNow } from './read-contents';

/**
 * A table with the formula in the column that rows are sorted by, where a write was cut off just while it held the rows' places: nothing else
 * makes a column that calculates itself count from 1 to the last row.
 */
export function repaired(now: TableNow, record: WriteRecord): TableNow {
  const formula = record.tables.find(({ table }) => table === now.facts.name)?.orderFormula;
  const column = findOrderColumn(now.known.keys);
  if (formula === undefined || column === undefined) return now;
  const held = now.contents.rows.map(({ cells }) => plainCell(cells[column]));
  const places = [...held].sort((a, b) => Number(a) - Number(b));
  if (!places.every((place, index) => place === index + 1)) return now;
  const content = contentOf(formula);
  const rows = now.contents.rows.map((row) => ({ ...row, cells: withCell(row.cells, column, content) }));
  return { ...now, contents: { ...now.contents, rows }, toRepair: column };
}

function withCell(
  cells: readonly (CellContent | undefined)[],
  column: number,
  content: CellContent | undefined,
): readonly (CellContent | undefined)[] {
  return cells.map((cell, index) => (index === column ? content : cell));
}
