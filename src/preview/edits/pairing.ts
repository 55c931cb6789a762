import { chartName } from '../grid/grid-chart';
import type { CellFormat } from '../simulation/state/cell-format';
import { EMPTY_CELL, type CellState } from '../simulation/state/cell-state';
import type { ChartState } from '../simulation/state/chart-state';
import { areasEqual, cellKey } from '../simulation/state/grid';
import type {
  ConditionalFormatState,
  HyperlinkState,
  LineState,
  SheetState,
  TableState,
  ValidationState,
} from '../simulation/state/sheet-state';
import type { PlacedChart, ShownLine, ShownRule, ShownSheet } from './read-sheet';
import { lookKey, type ShownCell } from './shown-cell';

/**
 * What the grid and the workbook held when they last agreed, thing by thing. The grid gives every cell, rule and table an
 * identifier that stays with it wherever rows are inserted, deleted, moved or restored by undoing; so a thing that the
 * grid still shows as it did is, in the workbook, the thing that it was, with all that the grid cannot show.
 * Entries of things that are gone stay: undoing can bring them back.
 */
export class Pairing {
  readonly sheets = new Map<string, SheetState>();
  readonly cells = new Map<number, PairedCell>();
  readonly tables = new Map<string, TableState>();
  readonly charts = new Map<string, PairedChart>();
  readonly validations = new Map<string, PairedRule<ValidationState>>();
  readonly conditionalFormats = new Map<string, PairedRule<ConditionalFormatState>>();
  /** The workbook's format of cells that look like that (`lookKey`) in the grid. */
  readonly formats = new Map<string, CellFormat>();
  /** The workbook's column or row of that size (`lineKey`) in the grid, and the one of that size in that place. */
  readonly lines = new Map<string, LineState>();
  /** The grid's ranges of the workbook's names. */
  names: ReadonlyMap<string, string> = new Map();

  /** Notes a sheet's cells, lines and tables, which are found in the workbook's sheet by their places. */
  pairSheet(shown: ShownSheet, state: SheetState): void {
    this.sheets.set(shown.id, state);
    for (const { id, row, column, cell } of shown.cells) {
      const key = cellKey(row, column);
      const own = state.cells.get(key) ?? EMPTY_CELL;
      this.cells.set(id, { shown: cell, state: own, link: state.hyperlinks.get(key) });
      if (!this.formats.has(lookKey(cell))) this.formats.set(lookKey(cell), own.format);
    }
    this.#pairLines(`${shown.id} column`, shown.columns, state.columns);
    this.#pairLines(`${shown.id} row`, shown.rows, state.rows);
    for (const { id, range } of shown.tables) {
      const own = state.tables.find((table) => areasEqual(table.range, range));
      if (own !== undefined) this.tables.set(id, own);
    }
  }

  /** Notes the charts of a sheet that the grid was just made of. */
  pairCharts(shown: ShownSheet, state: SheetState): void {
    for (const chart of shown.charts) {
      const own = state.charts.find(({ name }) => name === chartName(chart.id));
      if (own !== undefined) this.charts.set(chart.id, { shown: chart, state: own });
    }
  }

  /** Notes the rules of a sheet that the grid was just made of: they come in the workbook's order. */
  pairRules(shown: ShownSheet, state: SheetState, isShown: (rule: ValidationState) => boolean): void {
    const validations = state.validations.filter(isShown);
    for (const [index, rule] of shown.validations.entries()) {
      const own = validations[index];
      if (own !== undefined) this.validations.set(rule.id, { shown: rule, states: [own] });
    }
    for (const [index, rule] of shown.conditionalFormats.entries()) {
      const own = state.conditionalFormats[index];
      if (own !== undefined) this.conditionalFormats.set(rule.id, { shown: rule, states: [own] });
    }
  }

  #pairLines(
    dimension: string,
    shown: ReadonlyMap<number, ShownLine>,
    states: ReadonlyMap<number, LineState>,
  ): void {
    for (const [index, line] of shown) {
      const own = states.get(index) ?? {};
      this.lines.set(lineKey(dimension, line), own);
      this.lines.set(lineKey(dimension, line, index), own);
    }
  }
}

export interface PairedCell {
  readonly shown: ShownCell;
  readonly state: CellState;
  readonly link: HyperlinkState | undefined;
}

/** A chart as both held it when the grid was made. */
export interface PairedChart {
  readonly shown: PlacedChart;
  readonly state: ChartState;
}

/** A validation or conditional format; in the workbook one has one area, in the grid several. */
export interface PairedRule<State> {
  readonly shown: ShownRule;
  readonly states: readonly State[];
}

/** Lines of one size and visibility have one key; with `index` only the one in that place. */
export function lineKey(dimension: string, { pixels, hidden }: ShownLine, index?: number): string {
  return `${dimension} ${index ?? ''} ${pixels ?? ''} ${hidden ? 'hidden' : ''}`;
}
