import type { TableOutline } from './table-outline';

/** Cells of a table's data that are read at once. */
export interface CellBlock {
  readonly table: string;
  /** From 0 within the table's data. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** What they will take of an answer, about. */
  readonly bytes: number;
}

/** What a cell is expected to take of an answer at least, whatever the first row has there: the texts of planners differ in length. */
const CELL_BYTES = 24;
/** How much longer than in the first row the texts of a column are expected to be. */
const SPREAD = 1.25;

/**
 * Cuts the columns of tables that are to be read into blocks of neighbouring columns, none larger than an answer may be.
 * @param limit bytes
 */
export function cutIntoBlocks(
  tables: readonly { readonly outline: TableOutline; readonly columns: readonly number[] }[],
  limit: number,
): readonly CellBlock[] {
  return tables.flatMap(({ outline, columns }) =>
    runs(columns).flatMap(({ first, count }) => {
      const rowBytes = outline.firstRow.slice(first, first + count).reduce((sum, cell) => {
        const length = JSON.stringify(cell.formula ?? cell.value ?? '').length;
        return sum + Math.max(CELL_BYTES, length * SPREAD);
      }, 0);
      const rowsAtOnce = Math.max(1, Math.floor(limit / Math.max(1, rowBytes)));
      const blocks: CellBlock[] = [];
      for (let firstRow = 0; firstRow < outline.rowCount; firstRow += rowsAtOnce) {
        const rowCount = Math.min(rowsAtOnce, outline.rowCount - firstRow);
        blocks.push({
          table: outline.name,
          firstRow,
          rowCount,
          firstColumn: first,
          columnCount: count,
          bytes: rowCount * rowBytes,
        });
      }
      return blocks;
    }),
  );
}

/** Groups blocks that fit one answer together, in their order. */
export function groupBlocks(blocks: readonly CellBlock[], limit: number): readonly (readonly CellBlock[])[] {
  const groups: CellBlock[][] = [];
  let bytes = Infinity;
  for (const block of blocks) {
    if (bytes + block.bytes > limit) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return groups;
}

/** Stretches of numbers that follow each other. */
function runs(columns: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last !== undefined && column === last.first + last.count) last.count += 1;
    else found.push({ first: column, count: 1 });
  }
  return found;
}
