import type { Language } from '../../strategy/language';
import { fitsContent } from './column-content';
import { findColumns } from './find-columns';
import type { TableShape } from './table-shape';
import type { CellSnapshot } from './workbook-snapshot';

/** What the columns of one of our tables are. */
export interface PlacedColumns<Column extends string> {
  readonly language: Language;
  /** The place of each column among the table's; absent where it is gone. */
  readonly at: Readonly<Partial<Record<Column, number>>>;
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** Those that have another header and were known by their place. */
  readonly renamed: readonly Column[];
  readonly missing: readonly Column[];
}

const YEAR = /^\s*(?:19|2[01])\d\d\s*$/;

/**
 * Tells what each column of one of our tables is: by its header in either language, else by its place. A column without its header is
 * the one that stands alone between the columns which belong on both sides of it, if what stands in it fits.
 * @param rows all of the table's, or as many as are known
 */
export function placeColumns<Column extends string>(
  { columns, headers: headersOf, content, years }: TableShape<Column>,
  headers: readonly string[],
  rows: readonly (readonly CellSnapshot[])[],
): PlacedColumns<Column> {
  const { language, at: named } = findColumns(headers, columns, headersOf);
  const between = (left: Column | undefined, right: Column | undefined): readonly number[] => {
    const first = left === undefined ? -1 : (named[left] ?? -1);
    const last = right === undefined ? headers.length : (named[right] ?? headers.length);
    return headers.map((_, index) => index).filter((index) => index > first && index < last);
  };
  const known = (column: Column | undefined) => column !== undefined && named[column] !== undefined;
  const neighbours = (left: readonly Column[], right: readonly Column[]) =>
    between(left.findLast(known), right.find(known));

  const yearPlaces =
    years === undefined
      ? []
      : neighbours(
          columns.slice(0, columns.indexOf(years.after) + 1),
          columns.slice(columns.indexOf(years.before)),
        );
  const yearColumns = yearPlaces
    .filter((column) => YEAR.test(headers[column] ?? ''))
    .map((column) => ({ year: Number(headers[column]), column }));

  const taken = new Set<number>([
    ...columns.flatMap((column) => named[column] ?? []),
    ...yearColumns.map(({ column }) => column),
  ]);
  const at: Partial<Record<Column, number>> = { ...named };
  const renamed: Column[] = [];
  const missing: Column[] = [];
  for (const [index, column] of columns.entries()) {
    if (known(column)) continue;
    const [before, after] = [columns[index - 1], columns[index + 1]];
    const isAlone = (index === 0 || known(before)) && (after === undefined || known(after));
    const free = isAlone ? between(before, after).filter((place) => !taken.has(place)) : [];
    const [place] = free;
    if (
      free.length === 1 &&
      place !== undefined &&
      fitsContent(
        rows.flatMap((row) => row[place] ?? []),
        content(column),
      )
    ) {
      at[column] = place;
      renamed.push(column);
    } else {
      missing.push(column);
    }
  }
  return { language, at, years: yearColumns, renamed, missing };
}
