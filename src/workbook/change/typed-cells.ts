import type { CellModel } from '../model';
import type { TableReading } from '../reading/workbook-reading';

/** Those of a row's cells that are in certain columns. */
export function pickCells<Column extends string, Picked extends Column>(
  row: Readonly<Record<Column, CellModel>>,
  columns: readonly Picked[],
): Readonly<Partial<Record<Picked, CellModel>>> {
  const cells: Partial<Record<Picked, CellModel>> = {};
  for (const column of columns) cells[column] = row[column];
  return cells;
}

/** A row's cells by the places of their columns in a table, as far as these are there. */
export function columnsAt(
  { columns }: TableReading<string>,
  row: Readonly<Partial<Record<string, CellModel>>>,
): Readonly<Record<number, CellModel>> {
  const cells: Record<number, CellModel> = {};
  for (const [key, cell] of Object.entries(row)) {
    const column = columns[key];
    if (column !== undefined && cell !== undefined) cells[column] = cell;
  }
  return cells;
}
