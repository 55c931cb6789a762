import type { Assessment } from '../strategy/assessment';
import type { CellStyle } from './model';

/** The colours of all sheets. Each text on each fill has a contrast of at least 4.5 : 1. */
export const PALETTE = {
  teal: '#0B5563',
  tealTint: '#E3F0F2',
  ink: '#1F2A30',
  muted: '#5B6B73',
  input: '#FFF8E1',
  formula: '#F1F4F5',
  line: '#C9D3D7',
  link: '#0B6A75',
  white: '#FFFFFF',
  alert: '#8A1C0E',
} as const;

/** How assessments differ beside their words and symbols: distinguishable without colour vision and in print. */
export const ASSESSMENT_FORMATS = {
  achieved: { fill: '#CFE8E4', fontColor: '#0B4F45' },
  onTrack: { fill: '#DCEBF7', fontColor: '#1B4F7A' },
  atRisk: { fill: '#FFE9B8', fontColor: '#6B4A00' },
  offTrack: { fill: '#F9D5CF', fontColor: '#8A1C0E' },
  unassessed: { fill: '#ECEFF1', fontColor: '#4A565C' },
  context: { fill: '#F1F4F5', fontColor: '#4A565C' },
} as const satisfies Readonly<Record<Assessment, CellStyle>>;

const grid = { border: { edges: 'all', color: PALETTE.line } } as const satisfies CellStyle;
const words = { fontColor: PALETTE.ink, vertical: 'top', wrap: true } as const satisfies CellStyle;
/** All that planners type or change stays open to them on a protected sheet. */
const given = { ...words, ...grid, unlocked: true } as const satisfies CellStyle;
const input = { ...given, fill: PALETTE.input } as const satisfies CellStyle;
const formula = { ...words, ...grid, fill: PALETTE.formula } as const satisfies CellStyle;
const indented = { horizontal: 'left', indent: 1 } as const satisfies CellStyle;
const figure = {
  bold: true,
  fontSize: 20,
  fontColor: PALETTE.teal,
  horizontal: 'center',
  vertical: 'center',
  wrap: false,
} as const satisfies CellStyle;
const listHead = {
  bold: true,
  fontSize: 10,
  fontColor: PALETTE.teal,
  wrap: true,
  border: { edges: 'bottom', color: PALETTE.teal },
} as const satisfies CellStyle;
const listed = { ...words, fontSize: 10, vertical: 'center' } as const satisfies CellStyle;
const head = {
  bold: true,
  fontColor: PALETTE.white,
  fill: PALETTE.teal,
  wrap: true,
  border: { edges: 'all', color: PALETTE.teal },
} as const satisfies CellStyle;

/** The looks that the sheets' cells refer to. */
export const LOOKS = {
  /** The words above a title. */
  overline: { bold: true, fontColor: PALETTE.muted },
  title: { bold: true, fontSize: 24, fontColor: PALETTE.teal },
  sheetTitle: { bold: true, fontSize: 16, fontColor: PALETTE.teal },
  hint: { fontColor: PALETTE.muted },
  hintWrapped: { ...words, fontColor: PALETTE.muted },
  section: { bold: true, fontSize: 13, fontColor: PALETTE.teal, fill: PALETTE.tealTint },
  label: { ...words, fontColor: PALETTE.muted },
  text: { ...words, unlocked: true },
  strongText: { ...words, bold: true, unlocked: true },
  origin: { ...words, fontColor: PALETTE.muted, fontSize: 9 },
  backLink: { fontColor: PALETTE.link, underline: true, horizontal: 'right', vertical: 'center' },
  /** A page's address: it has no spaces to break at, so it is small and runs over the empty cell beside it. */
  address: { fontColor: PALETTE.link, underline: true, vertical: 'top', fontSize: 8 },
  link: { fontColor: PALETTE.link, underline: true, vertical: 'top', wrap: true },

  header: { ...head, vertical: 'center' },
  /** A header whose words stand above its filter button instead of beside it: narrower columns do. */
  narrowHeader: { ...head, vertical: 'top' },
  code: { ...given, numberFormat: '@' },
  /** Ids and other cells that nobody sees: they wrap nowhere, so that they make no row higher. */
  key: { ...given, numberFormat: '@', wrap: false },
  formulaKey: { ...formula, wrap: false },
  given,
  givenNumber: { ...given, bold: true, numberFormat: '0', horizontal: 'left' },
  givenDatePl: { ...given, numberFormat: 'dd.mm.yyyy', horizontal: 'left' },
  givenDateEn: { ...given, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  /** A link among the cells of a table. */
  givenLink: { ...given, fontColor: PALETTE.link, underline: true },
  /** A goal's name by level: the deeper, the further from the left. */
  name0: given,
  name1: { ...given, horizontal: 'left', indent: 1 },
  name2: { ...given, horizontal: 'left', indent: 3 },
  tableOrigin: { ...given, fontColor: PALETTE.muted, fontSize: 9 },
  input,
  inputCode: { ...input, numberFormat: '@' },
  inputNumber: { ...input, numberFormat: '0', horizontal: 'left' },
  /** A measured value with as many decimals as were typed. */
  inputValue: { ...input, horizontal: 'right' },
  /** An amount of money in whole złoty. */
  inputAmount: { ...input, numberFormat: '#,##0', horizontal: 'right' },
  inputYear: { ...input, numberFormat: '0', horizontal: 'center' },
  inputShare: { ...input, numberFormat: '0%', horizontal: 'center' },
  inputDatePl: { ...input, numberFormat: 'dd.mm.yyyy', horizontal: 'left' },
  inputDateEn: { ...input, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  formulaNumber: { ...formula, numberFormat: '0', horizontal: 'center' },
  formulaText: formula,
  formulaValue: { ...formula, horizontal: 'right' },
  formulaAmount: { ...formula, numberFormat: '#,##0', horizontal: 'right' },
  formulaShare: { ...formula, numberFormat: '0%', horizontal: 'center' },
  /** What a row lacks, to be seen among the other formulas. */
  formulaGaps: { ...formula, fontColor: PALETTE.alert },
  total: { ...formula, bold: true, numberFormat: '0', horizontal: 'left' },
  totalAmount: { ...formula, bold: true, numberFormat: '#,##0', horizontal: 'right' },
  totalLabel: { ...words, ...grid, bold: true },
  /** The cell that chooses what a card shows. */
  cardChoice: { ...input, ...indented, bold: true, vertical: 'center' },
  /** The largest words of a sheet below its title: the name on a card. */
  cardName: { bold: true, fontSize: 16, fontColor: PALETTE.teal, vertical: 'center', wrap: true },
  cardGoal: { fontColor: PALETTE.ink, fill: PALETTE.tealTint, vertical: 'center', wrap: true, indent: 1 },
  cardLabel: { ...words, ...grid, ...indented, fontColor: PALETTE.muted, vertical: 'center' },
  cardLabelTop: { ...words, ...grid, ...indented, fontColor: PALETTE.muted },
  cardValue: { ...formula, vertical: 'center', horizontal: 'left', indent: 1 },
  cardText: { ...formula, horizontal: 'left', indent: 1 },
  cardGaps: { ...formula, fontColor: PALETTE.alert, horizontal: 'left', indent: 1 },
  cardDatePl: { ...formula, vertical: 'center', ...indented, numberFormat: 'dd.mm.yyyy' },
  cardDateEn: { ...formula, vertical: 'center', ...indented, numberFormat: 'yyyy-mm-dd' },
  cardAssessment: { ...formula, bold: true, fontSize: 14, vertical: 'center', horizontal: 'center' },
  /** A number to be read from a distance, and the words below it. */
  figure: { ...formula, ...figure },
  figureShare: { ...formula, ...figure, numberFormat: '0%' },
  figureCaption: { ...formula, fontSize: 10, fontColor: PALETTE.muted, horizontal: 'center' },
  figureHeading: {
    ...formula,
    bold: true,
    fontSize: 14,
    fontColor: PALETTE.teal,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
  },
  asOfPl: {
    ...formula,
    fontColor: PALETTE.muted,
    horizontal: 'left',
    indent: 1,
    numberFormat: '"stan na "dd.mm.yyyy',
  },
  asOfEn: {
    ...formula,
    fontColor: PALETTE.muted,
    horizontal: 'left',
    indent: 1,
    numberFormat: '"as of "yyyy-mm-dd',
  },
  measuredYear: { ...formula, numberFormat: '0', horizontal: 'center', vertical: 'center' },
  measuredValue: { ...formula, horizontal: 'right', vertical: 'center' },
  goalHeader: { ...head, ...indented, vertical: 'center' },
  countHeader: { ...head, horizontal: 'center', vertical: 'center' },
  monitoringText: { ...formula, vertical: 'center', horizontal: 'left', indent: 1 },
  monitoringTotalLabel: { ...formula, bold: true, vertical: 'center', horizontal: 'left', indent: 1 },
  monitoringCount: { ...formula, numberFormat: '0', horizontal: 'center', vertical: 'center' },
  monitoringTotal: { ...formula, bold: true, numberFormat: '0', horizontal: 'center', vertical: 'center' },
  /** Rows of a list that is shorter than its place most of the time: without a frame, so that nothing seems to be missing. */
  listHeader: listHead,
  listNumberHeader: { ...listHead, horizontal: 'right' },
  listIndentedHeader: { ...listHead, ...indented },
  listText: listed,
  listAssessment: { ...listed, horizontal: 'left', indent: 1 },
  listValue: { ...listed, horizontal: 'right' },
  listDatePl: { ...listed, horizontal: 'left', numberFormat: 'dd.mm.yyyy' },
  listDateEn: { ...listed, horizontal: 'left', numberFormat: 'yyyy-mm-dd' },
  notice: { ...words, bold: true, fontColor: PALETTE.alert, vertical: 'center' },
  /** What only formulas and charts read, beside the printed page. */
  aside: { fontSize: 9, fontColor: PALETTE.muted },
  /** What the conditional format of a strategic goal looks like, for the legend. */
  strategicSample: { ...given, bold: true, fill: PALETTE.tealTint },
  /** What the conditional formats of the assessments look like, for the legend. */
  achievedSample: { ...formula, ...ASSESSMENT_FORMATS.achieved },
  onTrackSample: { ...formula, ...ASSESSMENT_FORMATS.onTrack },
  atRiskSample: { ...formula, ...ASSESSMENT_FORMATS.atRisk },
  offTrackSample: { ...formula, ...ASSESSMENT_FORMATS.offTrack },
  unassessedSample: { ...formula, ...ASSESSMENT_FORMATS.unassessed },
  contextSample: { ...formula, ...ASSESSMENT_FORMATS.context },
} as const satisfies Record<string, CellStyle>;

export type LookName = keyof typeof LOOKS;

/** How the levels of goals differ beside their words: conditional formats follow the level that a row names. */
export const LEVEL_FORMATS = {
  strategicGoal: { bold: true, fill: PALETTE.tealTint },
  operationalGoal: undefined,
  action: { italic: true },
} as const satisfies Record<string, CellStyle | undefined>;
