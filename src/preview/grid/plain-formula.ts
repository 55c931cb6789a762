import { columnLetters, quotedSheetName } from '../../workbook/address';
import type { SheetModel, TableModel, WorkbookModel } from '../../workbook/model';
import {
  closingBracket,
  readSpecifier,
  type RowItem,
  type StructuredReference,
} from './structured-reference';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface PlacedTable {
  readonly sheet: string;
  readonly table: TableModel;
}

/**
 * A formula of the workbook with every structured reference written as a cell or range, because the grid knows none:
 * `COUNTIFS(Wskazniki[Kod],[@Kod])` becomes `COUNTIFS('Wskaźniki'!$B$2:$B$9,$A5)`. A reference to a table, column or row
 * that is not there becomes #REF!, as in Excel.
 */
export function plainFormula(
  formula: string,
  place: FormulaPlace,
  workbook: Pick<WorkbookModel, 'sheets'>,
): string {
  let plain = '';
  for (let at = 0; at < formula.length;) {
    const literal = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*'!?)/.exec(formula.slice(at))?.[0];
    const name =
      literal === undefined ? /^[\p{L}_\\][\p{L}\p{N}_.\\]*/u.exec(formula.slice(at))?.[0] : undefined;
    const opening = at + (name?.length ?? 0);
    if (literal === undefined && formula[opening] === '[') {
      const end = closingBracket(formula, opening);
      const reference = readSpecifier(formula.slice(opening + 1, end));
      plain += rangeOf({ ...reference, ...(name === undefined ? {} : { table: name }) }, place, workbook);
      at = end + 1;
    } else {
      const kept = literal ?? name ?? formula.charAt(at);
      plain += kept;
      at += kept.length;
    }
  }
  return plain;
}

const NO_REFERENCE = '#REF!';

function rangeOf(
  reference: StructuredReference,
  place: FormulaPlace,
  { sheets }: Pick<WorkbookModel, 'sheets'>,
): string {
  const found =
    reference.table === undefined ? tableAround(place, sheets) : tableNamed(reference.table, sheets);
  if (found === undefined) return NO_REFERENCE;
  const columns = columnsOf(reference, found.table);
  const rows = rowsOf(reference.rows, found, place);
  if (columns === undefined || rows === undefined) return NO_REFERENCE;
  const sheet = found.sheet === place.sheet ? '' : `${quotedSheetName(found.sheet)}!`;
  const first = `$${columnLetters(columns.first)}${rows.fixed}${rows.first + 1}`;
  const last = `$${columnLetters(columns.last)}${rows.fixed}${rows.last + 1}`;
  return sheet + (first === last ? first : `${first}:${last}`);
}

function tableNamed(name: string, sheets: readonly SheetModel[]): PlacedTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet: sheet.name, table };
  }
  return undefined;
}

function tableAround(place: FormulaPlace, sheets: readonly SheetModel[]): PlacedTable | undefined {
  const table = sheets
    .find((sheet) => sheet.name === place.sheet)
    ?.tables.find(
      ({ range }) =>
        place.row >= range.row &&
        place.row < range.row + range.rowCount &&
        place.column >= range.column &&
        place.column < range.column + range.columnCount,
    );
  return table === undefined ? undefined : { sheet: place.sheet, table };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function columnsOf({ columns }: StructuredReference, { range, columns: all }: TableModel): Span | undefined {
  if (columns === undefined) return { first: range.column, last: range.column + range.columnCount - 1 };
  const indexOf = (name: string): number =>
    all.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  const first = indexOf(columns.first);
  const last = indexOf(columns.last);
  if (first < 0 || last < 0) return undefined;
  return { first: range.column + Math.min(first, last), last: range.column + Math.max(first, last) };
}

/** The rows as one span; only "this row" is relative, so that copies of the formula mean their own rows. */
function rowsOf(
  items: readonly RowItem[],
  { table: { range } }: PlacedTable,
  place: FormulaPlace,
): (Span & { readonly fixed: '$' | '' }) | undefined {
  const header = range.row;
  const lastData = range.row + range.rowCount - 1;
  if (items.includes('thisRow')) {
    if (place.row <= header || place.row > lastData) return undefined;
    return { first: place.row, last: place.row, fixed: '' };
  }
  if (items.length === 1 && items[0] === 'totals') return undefined;
  const withHeader = items.includes('all') || items.includes('headers');
  const withData = items.length === 0 || items.includes('all') || items.includes('data');
  return { first: withHeader ? header : header + 1, last: withData ? lastData : header, fixed: '$' };
}
