import { cellRange, rangeAddress } from './address';
import { formulaCell, textCell } from './cells';
import { when } from './formula-parts';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import { LOOKS } from './looks';
import type { CellModel, RangeModel } from './model';
import { orNothing } from './monitoring-counts';
import { textHeight } from './row-height';

/** How many rows of each list there is room for. */
export const LISTED = 10;
/** The row of a list that its first indicator stands in: title, summary and headers are above. */
export const FIRST_LISTED = 3;

/** One column of a list: some columns of the sheet, merged. */
export interface ListColumn {
  readonly from: number;
  readonly to: number;
  readonly header: string;
  readonly shows: IndicatorColumn;
  readonly look: LookName;
}

/** Indicators that conditions hold for, the first ones in the order of their table, below words about them. */
export interface MonitoringList {
  readonly title: string;
  /** A formula that says how many there are. */
  readonly summary: string;
  readonly columns: readonly ListColumn[];
  /** Conditions on the columns of the table of indicators. */
  readonly conditions: readonly string[];
  /** The hidden column that holds the places of its rows in the table of indicators. */
  readonly places: number;
}

export interface PlacedCell {
  readonly column: number;
  readonly cell: CellModel;
}

/** The cells of a list, row by row, when its title stands in row `top`. */
export function listCells(
  context: LayoutContext,
  list: MonitoringList,
  top: number,
): readonly (readonly PlacedCell[])[] {
  const { title, summary, columns } = list;
  return [
    wide(columns, textCell(title, 'section')),
    wide(columns, formulaCell(summary, 'hintWrapped')),
    columns.flatMap((column) => filled(column, textCell(column.header, headerLook(column)))),
    ...Array.from({ length: LISTED }, (_, index) => listedCells(context, list, top + FIRST_LISTED, index)),
  ];
}

/** The merged cells of a list whose title stands in row `top`. */
export function listMerges({ columns }: MonitoringList, top: number): readonly RangeModel[] {
  const merged = (row: number, { from, to }: Pick<ListColumn, 'from' | 'to'>): RangeModel => ({
    row,
    column: from,
    rowCount: 1,
    columnCount: to - from + 1,
  });
  const wideColumns = columns.filter(({ from, to }) => to > from);
  return [
    merged(top, extent(columns)),
    merged(top + 1, extent(columns)),
    ...Array.from({ length: LISTED + 1 }, (_, index) =>
      wideColumns.map((column) => merged(top + FIRST_LISTED - 1 + index, column)),
    ).flat(),
  ];
}

/** Points that the tallest of some names takes in a list. */
export function listedHeight(
  { columns }: MonitoringList,
  names: readonly string[],
  widths: readonly { readonly width: number }[],
): number {
  const heights = columns
    .filter(({ shows }) => shows === 'name' || shows === 'label')
    .flatMap(({ from, to, look }) => {
      const width = widths.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
      return names.map((name) => textHeight(name, LOOKS[look], width));
    });
  return Math.max(0, ...heights);
}

/** Headers stand where the words or numbers below them do. */
function headerLook({ look }: ListColumn): LookName {
  switch (look) {
    case 'listValue':
      return 'listNumberHeader';
    case 'listAssessment':
      return 'listIndentedHeader';
    default:
      return 'listHeader';
  }
}

function listedCells(
  context: LayoutContext,
  { columns, conditions, places }: MonitoringList,
  first: number,
  index: number,
): readonly PlacedCell[] {
  const { all } = indicatorReferences(context);
  const placeCell = (row: number) => `$${rangeAddress(cellRange(row, places))}`;
  const place = placeCell(first + index);
  const after = index === 0 ? '0' : placeCell(first + index - 1);
  return [
    ...columns.flatMap((column) => {
      const value = `INDEX(${all(column.shows)},${place})`;
      const shown = when(`${place}=""`, '""', when(`${value}=""`, '""', value));
      return filled(column, formulaCell(orNothing(shown), column.look));
    }),
    { column: places, cell: formulaCell(nextPlace(context, after, conditions), 'aside') },
  ];
}

/**
 * The place, from 1, of the first indicator behind the place `after` that all conditions hold for; nothing when there is none or
 * `after` is nothing. MATCH passes over errors.
 */
function nextPlace(context: LayoutContext, after: string, conditions: readonly string[]): string {
  const isBehind = `${indicatorReferences(context).all('number')}>${after}`;
  const mask = [...conditions, isBehind].map((condition) => `(${condition})`).join('*');
  return orNothing(`SUMPRODUCT(MATCH(1,${mask},0))`);
}

/** One cell over all columns of a list. */
function wide(columns: readonly ListColumn[], cell: CellModel): readonly PlacedCell[] {
  return filled(extent(columns), cell);
}

/** A cell over some columns: what it holds stands in the first, the look in all. */
function filled({ from, to }: Pick<ListColumn, 'from' | 'to'>, cell: CellModel): readonly PlacedCell[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    column: from + index,
    cell: index === 0 || cell.style === undefined ? cell : { style: cell.style },
  }));
}

function extent(columns: readonly ListColumn[]): Pick<ListColumn, 'from' | 'to'> {
  return {
    from: Math.min(...columns.map(({ from }) => from)),
    to: Math.max(...columns.map(({ to }) => to)),
  };
}
