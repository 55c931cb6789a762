import type { Model } from '@odoo/o-spreadsheet';
import type { RangeModel } from '../../workbook/model';
import { areaOf } from '../grid/grid-zone';
import { chartRanges } from '../grid/shown-chart';
import { workbookTableStyle } from '../grid/table-style';
import { shownCell, type ShownCell } from './shown-cell';

/** A sheet as the grid holds it now. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly color: string | undefined;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly cells: readonly PlacedCell[];
  readonly columns: ReadonlyMap<number, ShownLine>;
  readonly rows: ReadonlyMap<number, ShownLine>;
  readonly merges: readonly RangeModel[];
  readonly tables: readonly ShownTable[];
  readonly charts: readonly PlacedChart[];
  readonly validations: readonly ShownRule[];
  readonly conditionalFormats: readonly ShownRule[];
}

export interface PlacedCell {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly cell: ShownCell;
}

/** A column, or a row that does not fit its text by itself or is hidden. */
export interface ShownLine {
  readonly pixels: number | undefined;
  readonly hidden: boolean;
}

export interface ShownTable {
  /** Unique in the workbook; the grid gives the tables of a copied sheet the identifiers of the original's. */
  readonly id: string;
  readonly range: RangeModel;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
}

/** A chart of ours by its cells; those that are gone are missing. */
export interface PlacedChart {
  /** Unique in the workbook. */
  readonly id: string;
  readonly place?: RangeModel;
  readonly categories?: RangeModel;
  /** `number` is the place of the series among those of the chart when the grid was made of it, from 0. */
  readonly series: readonly { readonly number: number; readonly values: RangeModel }[];
}

/** A validation or conditional format: an identifier unique in the workbook, its areas, and its condition in the grid's words. */
export interface ShownRule {
  readonly id: string;
  readonly areas: readonly RangeModel[];
  readonly type: string;
  readonly values: readonly string[];
}

/** Reads one sheet of the grid. */
export function readSheet(model: Model, id: string): ShownSheet {
  const { getters } = model;
  const sheet = getters.getSheet(id);
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  return {
    id,
    name: sheet.name,
    visible: sheet.isVisible,
    color: sheet.color,
    showGridlines: getters.getGridLinesVisibility(id),
    frozen: { rows: ySplit, columns: xSplit },
    cells: getters.getCells(id).map((cell) => {
      const { row, col } = getters.getCellPosition(cell.id);
      return { id: cell.id, row, column: col, cell: shownCell(cell, getters) };
    }),
    columns: new Map(
      indices(getters.getNumberCols(id)).map((column) => [
        column,
        { pixels: getters.getColSize(id, column), hidden: getters.isColHiddenByUser(id, column) },
      ]),
    ),
    rows: new Map(
      indices(getters.getNumberRows(id))
        .map((row): [number, ShownLine] => [
          row,
          { pixels: getters.getUserRowSize(id, row), hidden: getters.isRowHiddenByUser(id, row) },
        ])
        .filter(([, { pixels, hidden }]) => pixels !== undefined || hidden),
    ),
    merges: getters.getMerges(id).map(areaOf),
    tables: getters.getCoreTables(id).map(({ id: table, range, config }) => ({
      id: `${id} ${table}`,
      range: areaOf(range.zone),
      style: workbookTableStyle(config.styleId),
      bandedRows: config.bandedRows,
      filterButton: config.hasFilters,
    })),
    charts: getters.getFigures(id).flatMap((figure) => placedChart(model, figure.id) ?? []),
    validations: getters.getDataValidationRules(id).map(({ id: rule, ranges, criterion }) => ({
      id: `${id} ${rule}`,
      areas: ranges.map(({ zone }) => areaOf(zone)),
      type: criterion.type,
      // Copies: the grid changes its own in place.
      values: [...criterion.values],
    })),
    conditionalFormats: getters.getConditionalFormats(id).map(({ id: format, ranges, rule }) => ({
      id: `${id} ${format}`,
      areas: ranges.map((range) => areaOf(getters.getRangeFromSheetXC(id, range).zone)),
      type: rule.type,
      values: 'values' in rule ? [...rule.values] : [],
    })),
  };
}

function placedChart(model: Model, id: string): PlacedChart | undefined {
  const ranges = chartRanges(model, id);
  if (ranges === undefined) return undefined;
  const { place, categories, series } = ranges;
  return {
    id,
    ...(place === undefined ? {} : { place: areaOf(place) }),
    ...(categories === undefined ? {} : { categories: areaOf(categories) }),
    series: series.map(({ number, values }) => ({ number, values: areaOf(values) })),
  };
}

/** The ranges of the workbook's names, with their sheets. */
export function readNames({ getters }: Model): ReadonlyMap<string, string> {
  return new Map(
    getters.getNamedRanges().map(({ name, range }) => [name, getters.getRangeString(range, '')]),
  );
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
