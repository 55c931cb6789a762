import { formatMessage } from '../strategy/language';
import { LABEL_LIMIT } from '../strategy/measured-indicator';
import { ASSESSMENTS } from '../strategy/assessment';
import { absoluteAddress, cellRange } from './address';
import { addCardFields } from './card-fields';
import { FACTS, FACT_LABELS, PLACE, factCells } from './card-facts';
import type { CardCell } from './card-layout';
import { CARD_WIDTHS, CardRows, LAST_CARD_COLUMN } from './card-layout';
import { yearChart, yearRows } from './card-years';
import { formulaCell, textCell } from './cells';
import { countRows } from './count-rows';
import { literal, messageFormula, when } from './formula-parts';
import { INDICATOR_HEADER_ROW, indicatorColumns, indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import { ASSESSMENT_FORMATS, PALETTE } from './looks';
import type {
  CellModel,
  ChartModel,
  ConditionalFormatModel,
  DefinedName,
  RangeModel,
  SheetModel,
  ValidationModel,
} from './model';
import { placeTitle } from './place-title';
import { sheetPrint } from './sheet-print';

/** The card and the name of the cell that chooses its indicator. */
export interface CardLayout {
  readonly sheet: SheetModel;
  readonly definedNames: readonly DefinedName[];
}

const CHOICE: RangeModel = { ...cellRange(1, 1), columnCount: LAST_CARD_COLUMN };
const HINT_ROW = 2;
const ALL: Pick<CardCell, 'from' | 'to'> = { from: 0, to: LAST_CARD_COLUMN };

const TITLE_HEIGHT = 24;
/** Two lines each. */
const CHOICE_HEIGHT = 33;
const HINT_HEIGHT = 30;
const NOTE_HEIGHT = 30;
const GAP_HEIGHT = 6;
const YEAR_HEIGHT = 16.5;
/** Rows that a chart needs beside however few years. */
const LEAST_CHART_ROWS = 13;
const CHART_COLUMN = 3;

/**
 * Lays out the card of one indicator, a portrait page. Its first cell chooses the indicator by its label; everything else looks it up
 * in the table of indicators, so the card also shows indicators that come later, and changed ones. Rows are high enough for
 * the draft's longest texts, since no spreadsheet program grows a merged cell.
 */
export function layOutCard(context: LayoutContext): CardLayout {
  const { draft, messages, names, years } = context;
  const texts = messages.card;
  const name = names.sheets.card;
  const card = new CardRows();
  const { sheet } = card;

  const title = card.add(
    TITLE_HEIGHT,
    over(0, 5, textCell(formatMessage(texts.title, { place: placeTitle(draft) }), 'sheetTitle')),
    over(
      6,
      LAST_CARD_COLUMN,
      textCell(formatMessage(messages.back, { sheet: names.sheets.strategy }), 'backLink'),
    ),
  );
  sheet.linkToCell(title, 6, { sheet: names.sheets.strategy, row: 0, column: 0 });
  card.add(
    CHOICE_HEIGHT,
    over(0, 0, textCell(texts.choose, 'cardLabel')),
    over(1, LAST_CARD_COLUMN, textCell(firstLabel(context), 'cardChoice')),
  );
  card.add(HINT_HEIGHT, { ...ALL, cell: formulaCell(hintFormula(context), 'hintWrapped') });
  const assessment = addCardFields(card, context);

  const header = card.add(
    18,
    ...[texts.yearHeader, texts.measured, texts.path].map((words, column) =>
      over(column, column, textCell(words, 'countHeader')),
    ),
  );
  const block = { top: header + 1, rowCount: years.length };
  for (const cells of yearRows(context, block.top)) {
    card.add(YEAR_HEIGHT, ...cells.map((cell, column) => over(column, column, cell)));
  }
  const chartRows = Math.max(years.length + 1, LEAST_CHART_ROWS);
  for (let row = years.length + 1; row < chartRows; row += 1) card.add(YEAR_HEIGHT);
  card.add(GAP_HEIGHT);
  card.add(NOTE_HEIGHT, { ...ALL, cell: textCell(texts.pathNote, 'hintWrapped') });

  const chartPlace: ChartModel['place'] = {
    row: header,
    column: CHART_COLUMN,
    rowCount: chartRows,
    columnCount: LAST_CARD_COLUMN - CHART_COLUMN + 1,
  };
  return {
    definedNames: [
      { name: names.cells.cardIndicator, sheet: name, range: cellRange(CHOICE.row, CHOICE.column) },
    ],
    sheet: {
      name,
      tabColor: PALETTE.teal,
      showGridlines: false,
      rows: withFacts(sheet.rows, factCells(context)),
      hyperlinks: sheet.hyperlinks,
      columns: [
        ...CARD_WIDTHS.map((width) => ({ width })),
        ...[FACT_LABELS, FACTS].map(() => ({ width: 24, hidden: true })),
      ],
      rowHeights: card.heights,
      merges: card.merges,
      tables: [],
      validations: [choiceRule(context)],
      conditionalFormats: [
        {
          range: cellRange(HINT_ROW, 0),
          formula: isGone(context),
          format: { bold: true, fontColor: PALETTE.alert },
        },
        ...assessmentFormats(context, assessment),
      ],
      frozen: { rows: 0, columns: 0 },
      charts: [yearChart(context, block, chartPlace)],
      isProtected: context.protectFormulas,
      print: {
        ...sheetPrint(context, 'portrait'),
        columns: { first: 0, last: LAST_CARD_COLUMN },
        onOnePage: true,
      },
    },
  };
}

function over(from: number, to: number, cell: CellModel): CardCell {
  return { from, to, cell };
}

/** What the table's formula calls the draft's first indicator. */
function firstLabel({ draft }: LayoutContext): string {
  const [first] = draft.indicators;
  return first ? `${first.goalCode} · ${first.name}`.slice(0, LABEL_LIMIT) : '';
}

function isGone({ names }: LayoutContext): string {
  return `AND(${names.cells.cardIndicator}<>"",${PLACE}="")`;
}

/** How to choose; that there is nothing to choose from; or that the chosen indicator is no longer there. */
function hintFormula(context: LayoutContext): string {
  const { messages, names } = context;
  const indicators = literal(names.sheets.indicators);
  const count = countRows(`${indicatorReferences(context).all('number')}<>""`);
  return when(
    isGone(context),
    messageFormula(messages.card.gone, { sheet: indicators }),
    when(
      `${count}=0`,
      messageFormula(messages.monitoring.noIndicators, { indicators }),
      literal(messages.card.hint),
    ),
  );
}

/** Offers the labels of all indicators; the range is the table's whole column, so the list grows with the table. */
function choiceRule(context: LayoutContext): ValidationModel {
  const { draft, messages, names } = context;
  const texts = messages.card;
  return {
    range: cellRange(CHOICE.row, CHOICE.column),
    rule: {
      kind: 'list',
      sheet: names.sheets.indicators,
      source: {
        row: INDICATOR_HEADER_ROW + 1,
        column: indicatorColumns(context).indexOf('label'),
        rowCount: Math.max(draft.indicators.length, 1),
        columnCount: 1,
      },
    },
    severity: 'stop',
    error: {
      title: texts.listTitle,
      message: formatMessage(texts.list, { sheet: names.sheets.indicators }),
    },
  };
}

function assessmentFormats({ names }: LayoutContext, range: RangeModel): readonly ConditionalFormatModel[] {
  const cell = absoluteAddress(cellRange(range.row, range.column));
  return ASSESSMENTS.map((key) => ({
    range,
    formula: `${cell}=${names.cells[key]}`,
    format: ASSESSMENT_FORMATS[key],
  }));
}

function withFacts(
  rows: readonly (readonly CellModel[])[],
  facts: readonly (readonly CellModel[])[],
): readonly (readonly CellModel[])[] {
  return rows.map((row, index) => {
    const kept = facts[index];
    if (!kept) return row;
    return [...Array.from({ length: FACT_LABELS }, (_, column) => row[column] ?? {}), ...kept];
  });
}
