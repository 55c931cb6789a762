import type { DraftGoal } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import { formulaCell, textCell } from './cells';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import { LOOKS, PALETTE } from './looks';
import type { RangeModel, SheetModel } from './model';
import { assessmentChart, chartRows } from './monitoring-chart';
import type { MonitoringColumn } from './monitoring-columns';
import {
  LAST_PRINTED,
  MONITORING_COLUMNS,
  monitoringColumnAt,
  monitoringWidths,
  printedWidth,
} from './monitoring-columns';
import { addFigures, addTotals, figureFormats, rowFormats } from './monitoring-figures';
import { monitoringFormulas, noticeFormula } from './monitoring-formulas';
import { layOutLists } from './monitoring-lists';
import { pageHeight } from './monitoring-pages';
import { MonitoringRows } from './monitoring-rows';
import { placeTitle } from './place-title';
import { STANDARD_ROW_HEIGHT, textHeight } from './row-height';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';
import { TABLE_STYLE } from './table-style';

const TITLE_HEIGHT = 24;
const GAP_HEIGHT = 9;
const NOTICE_HEIGHT = 18;
/** Room above and below a header's words. */
const HEADER_PADDING = 3;
/** A goal's name of two lines fits in any case. */
const LEAST_LINES = 2;

type Widths = readonly { readonly width: number }[];

/**
 * Lays out what a council sees: the numbers of the whole strategy, a table of its strategic goals with a chart, and the
 * indicators that somebody has to see to. All is calculated from the tables of goals and indicators; a strategy without either
 * shows zeros and says so in words.
 */
export function layOutMonitoring(context: LayoutContext): { readonly sheet: SheetModel } {
  const { draft, messages, names } = context;
  const texts = messages.monitoring;
  const widths = monitoringWidths(context);
  const rows = new MonitoringRows(pageHeight(printedWidth(widths)));
  addSheetTitle(rows.sheet, context, {
    title: formatMessage(texts.title, { place: placeTitle(draft) }),
    hint: formatMessage(texts.hint, { goals: names.sheets.goals, indicators: names.sheets.indicators }),
    lastColumn: LAST_PRINTED,
  });
  rows.measure(TITLE_HEIGHT, STANDARD_ROW_HEIGHT);
  rows.add(GAP_HEIGHT);
  const figures = addFigures(rows, context, widths);
  rows.add(GAP_HEIGHT);
  const table = addTable(rows, context, widths);
  addTotals(rows, context, figures);
  const notice = rows.add(NOTICE_HEIGHT, formulaCell(noticeFormula(context), 'notice'));
  rows.add(GAP_HEIGHT);

  const data: RangeModel = { ...table, row: table.row + 1, rowCount: table.rowCount - 1 };
  const chartHeights = chartRows(data.rowCount, STANDARD_ROW_HEIGHT);
  const chartTop = rows.startBlock(chartHeights);
  for (const height of chartHeights) rows.add(height);
  rows.add(GAP_HEIGHT);
  const lists = layOutLists(context, widths, figures);
  const listsTop = rows.startBlock(lists.heights);
  const placed = lists.at(listsTop);
  placed.rows.forEach((cells, index) => rows.add(lists.heights[index] ?? STANDARD_ROW_HEIGHT, ...cells));

  return {
    sheet: {
      name: names.sheets.monitoring,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: rows.sheet.rows,
      hyperlinks: rows.sheet.hyperlinks,
      columns: widths,
      rowHeights: rows.heights,
      merges: [
        ...[figures.row, figures.row + 1, data.row + data.rowCount, data.row + data.rowCount + 1].map(
          (row): RangeModel => ({ row, column: 0, rowCount: 1, columnCount: 2 }),
        ),
        { row: notice, column: 0, rowCount: 1, columnCount: LAST_PRINTED + 1 },
        ...placed.merges,
      ],
      tables: [
        {
          name: names.tables.monitoring,
          range: table,
          columns: calculatedColumns(context),
          ...TABLE_STYLE,
          filterButton: false,
        },
      ],
      validations: [],
      conditionalFormats: [
        ...figureFormats(figures),
        ...rowFormats({ row: data.row, rowCount: data.rowCount + 2 }),
        ...placed.conditionalFormats,
      ],
      frozen: { rows: 0, columns: 0 },
      charts: [assessmentChart(context, data, chartTop, chartHeights.length)],
      isProtected: context.protectFormulas,
      print: { ...sheetPrint(context, 'landscape'), columns: { first: 0, last: LAST_PRINTED } },
    },
  };
}

/** Adds the table, a row a strategic goal of the draft and at least one; returns its range. */
function addTable(rows: MonitoringRows, context: LayoutContext, widths: Widths): RangeModel {
  const goals = context.draft.goals.filter(({ level }) => level === 'strategicGoal');
  const columns = calculatedColumns(context);
  const row = rows.add(
    headerHeight(context, widths),
    ...MONITORING_COLUMNS.map((key) => textCell(context.messages.monitoring.columns[key], headerLook(key))),
  );
  const rowCount = Math.max(goals.length, 1);
  for (let index = 0; index < rowCount; index += 1) {
    const cells = MONITORING_COLUMNS.map((key, column) =>
      formulaCell(columns[column]?.formula ?? '', dataLook(key)),
    );
    rows.add(goalHeight(goals[index], widths), ...cells);
  }
  return { row, column: 0, rowCount: rowCount + 1, columnCount: MONITORING_COLUMNS.length };
}

function calculatedColumns(context: LayoutContext) {
  const formulas = monitoringFormulas(context);
  return MONITORING_COLUMNS.map((key) => ({
    name: context.messages.monitoring.columns[key],
    formula: formulas[key],
  }));
}

function dataLook(column: MonitoringColumn): LookName {
  switch (column) {
    case 'code':
    case 'name':
      return 'monitoringText';
    case 'chartLabel':
    case 'place':
    case 'countedCode':
      return 'aside';
    default:
      return 'monitoringCount';
  }
}

function headerLook(column: MonitoringColumn): LookName {
  switch (dataLook(column)) {
    case 'monitoringCount':
      return 'countHeader';
    case 'monitoringText':
      return 'goalHeader';
    default:
      return 'header';
  }
}

function headerHeight({ messages }: LayoutContext, widths: Widths): number {
  const heights = MONITORING_COLUMNS.slice(0, LAST_PRINTED + 1).map((key, index) =>
    textHeight(messages.monitoring.columns[key], LOOKS[headerLook(key)], widths[index]?.width ?? 0),
  );
  return Math.max(...heights) + HEADER_PADDING;
}

function goalHeight(goal: DraftGoal | undefined, widths: Widths): number {
  const { width } = widths[monitoringColumnAt('name')] ?? { width: 0 };
  const needed = textHeight(goal?.name.text ?? '', LOOKS.monitoringText, width);
  return Math.max(needed, LEAST_LINES * STANDARD_ROW_HEIGHT);
}
