import type { CellValue } from '../../src/strategy/cell-value';
import type { CellModel, TableModel, WorkbookModel } from '../../src/workbook/model';
import { withContent } from './typed-indicators';

/** A column of a table with the cells below its header. */
export interface WholeColumn {
  readonly name: string;
  readonly formula?: string;
  readonly cells: readonly CellModel[];
}

/**
 * The workbook after a planner changed a table: its columns are deleted, moved or added, its rows sorted or deleted. Formulas stay as
 * they are, since they name columns, not places. Rules of the sheet that refer to places go.
 */
export function withTable(
  model: WorkbookModel,
  name: string,
  change: (columns: readonly WholeColumn[]) => readonly WholeColumn[],
): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const table = sheet.tables.find((each) => each.name === name);
      if (!table) return sheet;
      const columns = change(columnsOf(sheet.rows, table));
      const rowCount = 1 + (columns[0]?.cells.length ?? 0);
      const above = sheet.rows.slice(0, table.range.row);
      const header = columns.map((column): CellModel => ({ content: { kind: 'text', text: column.name } }));
      const rows = Array.from({ length: rowCount - 1 }, (_, row) =>
        columns.map(({ cells }) => cells[row] ?? {}),
      );
      return {
        ...sheet,
        rows: [...above, header, ...rows],
        rowHeights: {},
        columns: [],
        validations: [],
        conditionalFormats: [],
        tables: [
          {
            ...table,
            range: { ...table.range, rowCount, columnCount: columns.length },
            columns: columns.map((column) => ({
              name: column.name,
              ...(column.formula !== undefined && { formula: column.formula }),
            })),
          },
        ],
      };
    }),
    names: model.names.filter(({ name: cell }) => cell !== 'Wskazniki_etykiety'),
  };
}

function columnsOf(
  rows: readonly (readonly CellModel[])[],
  { range, columns }: TableModel,
): readonly WholeColumn[] {
  const data = rows.slice(range.row + 1, range.row + range.rowCount);
  return columns.map((column, index) => ({
    ...column,
    cells: data.map((row) => row[range.column + index] ?? {}),
  }));
}

/** The rows of the given numbers, from 0, in the given order. */
export function rowsInOrder(order: readonly number[]) {
  return (columns: readonly WholeColumn[]): readonly WholeColumn[] =>
    columns.map((column) => ({ ...column, cells: order.map((row) => column.cells[row] ?? {}) }));
}

/** The workbook after a planner typed something into a cell that has a name. */
export function withNamedCell(model: WorkbookModel, name: string, value: CellValue): WorkbookModel {
  const place = model.names.find((each) => each.name === name);
  if (!place) throw new Error(`No cell is called “${name}”`);
  const { sheet, range } = place;
  const type = (row: readonly CellModel[], index: number) =>
    index === range.row
      ? row.map((cell, column) => (column === range.column ? withContent(cell, value) : cell))
      : row;
  return {
    ...model,
    sheets: model.sheets.map((each) => (each.name === sheet ? { ...each, rows: each.rows.map(type) } : each)),
  };
}
