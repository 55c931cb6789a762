import { ASSESSMENTS } from '../strategy/assessment';
import { formatMessage } from '../strategy/language';
import { cellRange, rangeAddress } from './address';
import { textCell } from './cells';
import type { Dictionaries } from './dictionaries-sheet';
import type { GoalsLayout } from './goals-sheet';
import type { IndicatorColumn } from './indicator-columns';
import { INDICATOR_HEADER_ROW as HEADER_ROW, indicatorColumns, indicatorHeader } from './indicator-columns';
import { indicatorColumnWidths } from './indicator-widths';
import type { CalculatedColumn } from './indicator-formulas';
import { indicatorFormulas } from './indicator-formulas';
import { indicatorCells } from './indicator-row';
import { indicatorValidations } from './indicator-validations';
import type { LayoutContext } from './layout-context';
import { ASSESSMENT_FORMATS, PALETTE } from './looks';
import type { ConditionalFormatModel, DefinedName, RangeModel, SheetModel, TableModel } from './model';
import { placeTitle } from './place-title';
import { SheetRows } from './sheet-rows';
import { sheetPrint } from './sheet-print';
import { addSheetTitle } from './sheet-title';
import { TABLE_STYLE } from './table-style';

/** The sheet of indicators and the name that lists choose an indicator by. */
export interface IndicatorsLayout {
  readonly sheet: SheetModel;
  readonly definedNames: readonly DefinedName[];
}

/** Two lines of a header and its filter button below. */
const HEADER_HEIGHT = 48;
const LEGEND_ROW = 2;
const GAP_HEIGHT = 6;

/**
 * Lays out the indicators as one table, an indicator a row, goal by goal. A draft without indicators gets one empty row, because
 * an Excel table has at least one.
 */
export function layOutIndicators(
  context: LayoutContext,
  goals: GoalsLayout,
  dictionaries: Dictionaries,
): IndicatorsLayout {
  const { draft, messages, names } = context;
  const columns = indicatorColumns(context);
  const columnOf = (key: IndicatorColumn) => columns.indexOf(key);
  const sheet = new SheetRows();
  addSheetTitle(sheet, context, {
    title: formatMessage(messages.indicatorSheet.title, { place: placeTitle(draft) }),
    hint: messages.indicatorSheet.hint,
    // Where it is seen on opening the sheet, and on paper.
    lastColumn: columnOf('targetValue'),
  });
  addLegend(sheet, context);
  sheet.gap();
  sheet.add(...columns.map((column) => textCell(indicatorHeader(context, column), 'narrowHeader')));
  for (const indicator of draft.indicators) sheet.add(...indicatorCells(context, indicator));
  if (draft.indicators.length === 0) sheet.add(...indicatorCells(context, undefined));

  const data: RangeModel = {
    row: HEADER_ROW + 1,
    column: 0,
    rowCount: Math.max(draft.indicators.length, 1),
    columnCount: columns.length,
  };
  const label: RangeModel = { ...data, column: columnOf('label'), columnCount: 1 };
  return {
    definedNames: [{ name: names.cells.indicatorLabels, sheet: names.sheets.indicators, range: label }],
    sheet: {
      name: names.sheets.indicators,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: sheet.rows,
      hyperlinks: sheet.hyperlinks,
      columns: indicatorColumnWidths(context),
      rowHeights: { [LEGEND_ROW + 1]: GAP_HEIGHT, [HEADER_ROW]: HEADER_HEIGHT },
      merges: [],
      tables: [indicatorTable(context, data)],
      validations: indicatorValidations(context, data, goals, dictionaries),
      conditionalFormats: assessmentFormats(context, data),
      frozen: { rows: HEADER_ROW + 1, columns: columnOf('name') + 1 },
      charts: [],
      isProtected: context.protectFormulas,
      print: {
        ...sheetPrint(context, 'landscape', HEADER_ROW),
        columns: { first: columnOf('number'), last: columnOf('assessment') },
      },
    },
  };
}

/** The looks of the table's cells with their meaning in words, in one line. */
function addLegend(sheet: SheetRows, { messages }: LayoutContext): void {
  const texts = messages.indicatorSheet;
  sheet.add(
    textCell(texts.legend, 'hint'),
    {},
    textCell(texts.legendInput, 'input'),
    textCell(texts.legendGiven, 'given'),
    textCell(texts.legendFormula, 'formulaText'),
    {},
    textCell(texts.legendHeader, 'header'),
  );
}

function indicatorTable(context: LayoutContext, data: RangeModel): TableModel {
  const formulas: Readonly<Partial<Record<IndicatorColumn, string>>> = indicatorFormulas(
    context,
  ) satisfies Record<CalculatedColumn, string>;
  return {
    name: context.names.tables.indicators,
    range: { ...data, row: HEADER_ROW, rowCount: data.rowCount + 1 },
    columns: indicatorColumns(context).map((column) => {
      const formula = typeof column === 'number' ? undefined : formulas[column];
      return { name: indicatorHeader(context, column), ...(formula !== undefined && { formula }) };
    }),
    ...TABLE_STYLE,
    filterButton: true,
  };
}

/** Each assessment has a symbol and a word; the colour follows the word, which planners may change in the dictionary. */
function assessmentFormats(context: LayoutContext, data: RangeModel): ConditionalFormatModel[] {
  const column = indicatorColumns(context).indexOf('assessment');
  const cell = rangeAddress(cellRange(data.row, column));
  return ASSESSMENTS.map((assessment) => ({
    range: { ...data, column, columnCount: 1 },
    formula: `$${cell}=${context.names.cells[assessment]}`,
    format: ASSESSMENT_FORMATS[assessment],
  }));
}
