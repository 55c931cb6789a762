import type { RangeModel } from '../../workbook/model';
import { matrix } from './table-loads';

/** What was read of single parts of a table's data. */
export interface TableCells {
  /** What `Range.formulas` says of a cell; undefined for one that was not read. */
  formula(row: number, column: number): unknown;
  /** Its number format, where that was read. */
  numberFormat(row: number, column: number): string;
}

/** Queues the reading of parts of a table's data, counted from its first data row; ask for them after the next sync. */
export function loadPieces(
  context: Excel.RequestContext,
  table: string,
  pieces: readonly RangeModel[],
  properties: 'formulas' | 'formulas, numberFormat',
): () => TableCells {
  const ranges = pieces.map((piece) => partOf(context, table, piece));
  for (const range of ranges) range.load(properties);
  return () => {
    const formulas = new Map<string, unknown>();
    const formats = new Map<string, string>();
    pieces.forEach(({ row, column }, index) => {
      const range = ranges[index];
      if (range === undefined) return;
      matrix(range.formulas).forEach((cells, down) =>
        cells.forEach((cell, right) => formulas.set(key(row + down, column + right), cell)),
      );
      if (properties === 'formulas') return;
      matrix(range.numberFormat).forEach((cells, down) =>
        cells.forEach((cell, right) => formats.set(key(row + down, column + right), String(cell))),
      );
    });
    return {
      formula: (row, column) => formulas.get(key(row, column)),
      numberFormat: (row, column) => formats.get(key(row, column)) ?? 'General',
    };
  };
}

/** A part of a table's data. */
export function partOf(
  context: Excel.RequestContext,
  table: string,
  { row, column, rowCount, columnCount }: RangeModel,
): Excel.Range {
  return context.workbook.tables
    .getItem(table)
    .getDataBodyRange()
    .untrack()
    .getCell(row, column)
    .untrack()
    .getResizedRange(rowCount - 1, columnCount - 1)
    .untrack();
}

/** Runs of neighbouring numbers: the first one and how many. */
export function neighbours(
  numbers: readonly number[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.first + last.count) last.count += 1;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
