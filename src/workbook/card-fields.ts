import { walkGoals } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import { cellRange } from './address';
import { factCell, fieldFormula } from './card-facts';
import type { Fact } from './card-facts';
import type { CardCell, CardRows } from './card-layout';
import { LAST_CARD_COLUMN, cardHeight } from './card-layout';
import { formulaCell, textCell } from './cells';
import { messageFormula, when } from './formula-parts';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorRow } from './indicator-row';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import type { CellModel, RangeModel } from './model';

/** What the draft's indicators have in a column, as far as it is text. */
type TextsOf = (column: IndicatorColumn) => readonly string[];

type Span = Pick<CardCell, 'from' | 'to'>;

const ALL: Span = { from: 0, to: LAST_CARD_COLUMN };
const LABEL: Span = { from: 0, to: 0 };
const WIDE: Span = { from: 1, to: LAST_CARD_COLUMN };
const LEFT: Span = { from: 1, to: 2 };
const RIGHT_LABEL: Span = { from: 3, to: 3 };
const RIGHT: Span = { from: 4, to: LAST_CARD_COLUMN };
const TILES: readonly Span[] = [
  { from: 0, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: LAST_CARD_COLUMN },
];

const GAP_HEIGHT = 6;
const CAPTION_HEIGHT = 18;
const FIGURE_HEIGHT = 30;
const ASSESSMENT_HEIGHT = 27;
/** Lines that fit in any case: of text that planners write, and of a definition, which is at least 500 characters. */
const LINES = { name: 2, goal: 2, short: 2, definition: 7, gaps: 3, origin: 1, notes: 3 } as const;

/** Adds what the table says of the chosen indicator; returns the cells of its assessment. */
export function addCardFields(card: CardRows, context: LayoutContext): RangeModel {
  const { draft } = context;
  const goals = [...walkGoals(draft.goals)];
  const rows = draft.indicators.map((indicator) => indicatorRow(context, indicator));
  const texts: TextsOf = (column) => rows.map((row) => textIn(row[column]));
  card.add(GAP_HEIGHT);
  card.add(cardHeight(texts('name'), ALL, 'cardName', LINES.name), {
    ...ALL,
    cell: formulaCell(fieldFormula(context, 'name'), 'cardName'),
  });
  card.add(
    cardHeight(
      goals.map(({ code, name }) => goalWords(context, code, name.text)),
      ALL,
      'cardGoal',
      LINES.goal,
    ),
    { ...ALL, cell: formulaCell(goalFormula(context), 'cardGoal') },
  );
  card.add(GAP_HEIGHT);
  const assessment = addTiles(card, context);
  card.add(GAP_HEIGHT);
  addPair(card, context, texts, ['kind', 'source']);
  addPair(card, context, texts, ['unit', 'dataKey']);
  addPair(card, context, texts, ['desiredChange', 'owner']);
  addPair(card, context, texts, ['frequency', 'nextUpdate']);
  for (const field of ['definition', 'gaps', 'notes', 'origin'] as const)
    addWide(card, context, texts, field);
  card.add(GAP_HEIGHT);
  return assessment;
}

function textIn({ content }: CellModel): string {
  return content?.kind === 'text' ? content.text : '';
}

function goalWords({ messages }: LayoutContext, code: string, name: string): string {
  return formatMessage(messages.card.goalNamed, { code, name });
}

/** The goal's code and name; the code alone where there is no goal of that code. */
function goalFormula({ messages }: LayoutContext): string {
  const [code, name] = [factCell('goalCode'), factCell('goal')];
  const named = messageFormula(messages.card.goalNamed, { code, name });
  return when(`${code}=""`, '""', when(`${name}=""`, messageFormula(messages.card.goal, { code }), named));
}

/** What matters most, large: baseline, last value, target and progress, with their years, and the assessment below. */
function addTiles(card: CardRows, context: LayoutContext): RangeModel {
  const { messages } = context;
  const tiles: readonly { readonly shows: IndicatorColumn; readonly year?: Fact }[] = [
    { shows: 'baseValue', year: 'baseYear' },
    { shows: 'lastValue', year: 'lastYear' },
    { shows: 'targetValue', year: 'targetYear' },
    { shows: 'progress' },
  ];
  const inTiles = (cellOf: (tile: (typeof tiles)[number]) => CardCell['cell']): CardCell[] =>
    TILES.flatMap((span, index) => {
      const tile = tiles[index];
      return tile ? [{ ...span, cell: cellOf(tile) }] : [];
    });
  const yearFormula = (year: Fact) =>
    when(`${factCell(year)}=""`, '""', messageFormula(messages.card.year, { year: factCell(year) }));
  card.add(CAPTION_HEIGHT, ...inTiles(({ shows }) => textCell(messages.indicators[shows], 'figureCaption')));
  card.add(
    FIGURE_HEIGHT,
    ...inTiles(({ shows }) =>
      formulaCell(fieldFormula(context, shows), shows === 'progress' ? 'figureShare' : 'figure'),
    ),
  );
  card.add(
    CAPTION_HEIGHT,
    ...inTiles(({ year }) =>
      year ? formulaCell(yearFormula(year), 'figureCaption') : { style: 'figureCaption' },
    ),
  );
  const row = card.add(ASSESSMENT_HEIGHT, {
    ...ALL,
    cell: formulaCell(fieldFormula(context, 'assessment'), 'cardAssessment'),
  });
  return { ...cellRange(row, 0), columnCount: LAST_CARD_COLUMN + 1 };
}

function addPair(
  card: CardRows,
  context: LayoutContext,
  texts: TextsOf,
  [left, right]: readonly [IndicatorColumn, IndicatorColumn],
): void {
  const { language, messages } = context;
  const dateLook = language === 'pl' ? 'cardDatePl' : 'cardDateEn';
  const label = (span: Span, field: IndicatorColumn): CardCell => ({
    ...span,
    cell: textCell(messages.indicators[field], 'cardLabel'),
  });
  const value = (span: Span, field: IndicatorColumn): CardCell => ({
    ...span,
    cell: formulaCell(fieldFormula(context, field), field === 'nextUpdate' ? dateLook : 'cardValue'),
  });
  card.add(
    Math.max(
      cardHeight(texts(left), LEFT, 'cardValue', LINES.short),
      cardHeight(texts(right), RIGHT, 'cardValue', LINES.short),
      cardHeight([messages.indicators[right]], RIGHT_LABEL, 'cardLabel', LINES.short),
    ),
    label(LABEL, left),
    value(LEFT, left),
    label(RIGHT_LABEL, right),
    value(RIGHT, right),
  );
}

function addWide(
  card: CardRows,
  context: LayoutContext,
  texts: TextsOf,
  field: 'definition' | 'gaps' | 'notes' | 'origin',
): void {
  const look: LookName = field === 'gaps' ? 'cardGaps' : 'cardText';
  card.add(
    cardHeight(texts(field), WIDE, look, LINES[field]),
    { ...LABEL, cell: textCell(context.messages.indicators[field], 'cardLabelTop') },
    { ...WIDE, cell: formulaCell(fieldFormula(context, field), look) },
  );
}
