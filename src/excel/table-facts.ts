/** What reading and writing have to know of a table beside its cells. */
export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Whether a filter hides some of its rows. */
  readonly isFiltered: boolean;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

/** Queues the reading of a table's facts; ask for them after the next sync. */
export function loadFacts(context: Excel.RequestContext, name: string): () => TableFacts {
  const table = context.workbook.tables.getItem(name);
  const { columns, worksheet, autoFilter } = table;
  columns.load('items/name');
  worksheet.load('name');
  worksheet.protection.load('protected');
  autoFilter.load('isDataFiltered');
  const body = table.getDataBodyRange().untrack();
  body.load('rowIndex, columnIndex, rowCount');
  return () => ({
    name,
    sheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    headerRow: body.rowIndex - 1,
    firstColumn: body.columnIndex,
    rowCount: body.rowCount,
    headers: columns.items.map((column) => column.name),
  });
}
