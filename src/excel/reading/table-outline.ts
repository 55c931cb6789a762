import type { CellSnapshot } from '../../workbook/reading/workbook-snapshot';
import { calculatedColumns, recogniseTable } from '../../workbook/reading/recognise-table';
import type { RecognisedTable } from '../../workbook/reading/recognise-table';
import type { TableFacts } from '../table-facts';
import { loadFacts } from '../table-facts';
import { cellOfFormula } from './cell-snapshot';

/** Where a table is and what its first row looks like: all that has to be known before its rows are read. */
export interface TableOutline extends TableFacts {
  /** The row of the sheet below its last one, a row of totals included. */
  readonly end: number;
  readonly firstRow: readonly CellSnapshot[];
  readonly recognised: RecognisedTable;
}

/** Queues the reading of a table's outline; to be asked after the next sync. */
export function queueOutline(context: Excel.RequestContext, name: string): () => TableOutline {
  const facts = loadFacts(context, name);
  const table = context.workbook.tables.getItem(name);
  const all = table.getRange().untrack();
  all.load('rowIndex, rowCount');
  const first = table.getDataBodyRange().untrack().getRow(0).untrack();
  first.load('formulas');
  return () => {
    const known = facts();
    const cells: readonly (readonly unknown[])[] = first.formulas;
    return {
      ...known,
      end: all.rowIndex + all.rowCount,
      firstRow: (cells[0] ?? []).map(cellOfFormula),
      recognised: recogniseTable(name, known.headers),
    };
  };
}

/** The columns whose cells are read: those that do not calculate themselves, of a table that is ours. */
export function readColumns({ name, headers, firstRow, recognised }: TableOutline): readonly number[] {
  if (recognised.kind === 'other' || recognised.kind === 'resembles') return [];
  const calculated = calculatedColumns(name, headers, firstRow);
  return headers.map((_, column) => column).filter((column) => !calculated.has(column));
}
