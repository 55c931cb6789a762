import type { CellSnapshot } from '../../workbook/reading/workbook-snapshot';
import { calculatedColumns, recogniseTable } from '../../workbook/reading/recognise-table';
import type { RecognisedTable } from '../../workbook/reading/recognise-table';
import { cellOfFormula } from './cell-snapshot';

/** Where a table is and what its first row looks like: all that has to be known before its rows are read. */
export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Of the header row on the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** How many data rows it has. */
  readonly rowCount: number;
  /** The row of the sheet below its last one, a row of totals included. */
  readonly end: number;
  readonly firstRow: readonly CellSnapshot[];
  readonly recognised: RecognisedTable;
}

/** Queues the reading of a table's outline; to be asked after the next sync. */
export function queueOutline(context: Excel.RequestContext, name: string): () => TableOutline {
  const table = context.workbook.tables.getItem(name);
  const { columns, worksheet, autoFilter } = table;
  columns.load('items/name');
  worksheet.load('name');
  worksheet.protection.load('protected');
  autoFilter.load('isDataFiltered');
  const all = table.getRange().untrack();
  all.load('rowIndex, rowCount');
  const body = table.getDataBodyRange().untrack();
  body.load('rowIndex, columnIndex, rowCount');
  const first = body.getRow(0).untrack();
  first.load('formulas');
  return () => {
    const headers = columns.items.map((column) => column.name);
    const cells: readonly (readonly unknown[])[] = first.formulas;
    return {
      name,
      sheet: worksheet.name,
      isProtected: worksheet.protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      headerRow: body.rowIndex - 1,
      firstColumn: body.columnIndex,
      headers,
      rowCount: body.rowCount,
      end: all.rowIndex + all.rowCount,
      firstRow: (cells[0] ?? []).map(cellOfFormula),
      recognised: recogniseTable(name, headers),
    };
  };
}

/** The columns whose cells are read: those that do not calculate themselves, of a table that is ours. */
export function readColumns({ name, headers, firstRow, recognised }: TableOutline): readonly number[] {
  if (recognised.kind === 'other' || recognised.kind === 'resembles') return [];
  const calculated = calculatedColumns(name, headers, firstRow);
  return headers.map((_, column) => column).filter((column) => !calculated.has(column));
}
