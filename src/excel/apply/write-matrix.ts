import type { RangeModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** The client cuts larger arrays into ranges of this many cells itself, in a costlier way (Range.getRow, getBoundingRect). */
const BLOCK_CELLS = 1500;

/** Small beside the limit of a request, so that requests can be filled evenly. */
const BLOCK_BYTES = 400_000;

/** Rows that are written together. */
interface Block<Value> {
  readonly first: number;
  readonly rows: Value[][];
  bytes: number;
}

/** Writes one value for each cell of a range, in blocks of whole rows; `give` sets the property of a block. */
export function writeMatrix<Value>(
  sheetName: string,
  range: RangeModel,
  matrix: readonly Value[][],
  give: (target: Excel.Range, values: Value[][]) => void,
): readonly Step[] {
  return blocks(matrix).map(({ first, rows, bytes }) => {
    const block = { ...range, row: range.row + first, rowCount: rows.length };
    return step(3, bytes, (context) => {
      give(sheetRange(sheetNamed(context, sheetName), block), rows);
    });
  });
}

function blocks<Value>(matrix: readonly Value[][]): readonly Block<Value>[] {
  const found: Block<Value>[] = [];
  for (const [index, row] of matrix.entries()) {
    const bytes = jsonBytes(row) + 1;
    const last = found.at(-1);
    if (last !== undefined && hasRoom(last, row.length, bytes)) {
      last.rows.push(row);
      last.bytes += bytes;
    } else found.push({ first: index, rows: [row], bytes });
  }
  return found;
}

function hasRoom({ rows, bytes }: Block<unknown>, cells: number, moreBytes: number): boolean {
  return (rows.length + 1) * cells <= BLOCK_CELLS && bytes + moreBytes <= BLOCK_BYTES;
}
