/** A table of the planner's workbook as it stands there. */
export interface TableContent {
  readonly name: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** Whether its sheet is protected. */
  readonly isProtected: boolean;
  /** Whether a filter hides some of its rows. */
  readonly isFiltered: boolean;
  /** Where its data begin on the sheet, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** By row, what its data cells hold: formulas as their en-US text, else values; nothing is "". */
  readonly cells: readonly (readonly unknown[])[];
  /** The number formats of its first row. */
  readonly firstFormats: readonly string[];
}

/** Reads tables by their names, which must be the workbook's; one round trip for all of them. */
export async function readTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly TableContent[]> {
  if (names.length === 0) return [];
  const reads = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    const { columns, worksheet, autoFilter } = table;
    columns.load('items/name');
    worksheet.load('name');
    worksheet.protection.load('protected');
    autoFilter.load('isDataFiltered');
    const body = table.getDataBodyRange().untrack();
    body.load('formulas, rowIndex, columnIndex');
    const first = body.getRow(0).untrack();
    first.load('numberFormat');
    return { name, columns, worksheet, autoFilter, body, first };
  });
  await context.sync();
  return reads.map(({ name, columns, worksheet, autoFilter, body, first }) => ({
    name,
    sheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    isFiltered: autoFilter.isDataFiltered,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    headers: columns.items.map((column) => column.name),
    cells: matrix(body.formulas),
    firstFormats: (matrix(first.numberFormat)[0] ?? []).map(String),
  }));
}

/** Columns of a table whose values matter. */
export interface ColumnsOfTable {
  readonly content: TableContent;
  readonly columns: readonly number[];
}

/**
 * The same tables, with values in the place of formulas in the given columns. Only a planner who numbers goals by formula has any
 * there; then it takes a round trip, otherwise none.
 */
export async function withValues(
  context: Excel.RequestContext,
  tables: readonly ColumnsOfTable[],
): Promise<readonly TableContent[]> {
  const reads = tables.flatMap(({ content, columns }) =>
    columns
      .filter((column) => content.cells.some((row) => isFormula(row[column])))
      .map((column) => {
        const table = context.workbook.tables.getItem(content.name);
        const range = table.getDataBodyRange().untrack().getColumn(column).untrack();
        range.load('values');
        return { name: content.name, column, range };
      }),
  );
  if (reads.length > 0) await context.sync();
  return tables.map(({ content }) => ({
    ...content,
    cells: content.cells.map((row, index) => {
      const cells = [...row];
      for (const { name, column, range } of reads) {
        if (name === content.name) cells[column] = matrix(range.values)[index]?.[0];
      }
      return cells;
    }),
  }));
}

/** Whether what `cells` says of a cell is a formula; a text that begins with an equals sign looks the same. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** The client declares what it read as `any[][]`. */
function matrix(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values;
}
