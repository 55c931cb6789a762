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
} as const;

const grid = { border: { edges: 'all', color: PALETTE.line } } as const satisfies CellStyle;
const words = { fontColor: PALETTE.ink, vertical: 'top', wrap: true } as const satisfies CellStyle;
const given = { ...words, ...grid } as const satisfies CellStyle;
const input = { ...given, fill: PALETTE.input } as const satisfies CellStyle;
const formula = { ...given, fill: PALETTE.formula } as const satisfies CellStyle;
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
  text: words,
  strongText: { ...words, bold: true },
  origin: { ...words, fontColor: PALETTE.muted, fontSize: 9 },
  backLink: { fontColor: PALETTE.link, underline: true, horizontal: 'right', vertical: 'center' },
  /** A page's address: it has no spaces to break at, so it is small and runs over the empty cell beside it. */
  address: { fontColor: PALETTE.link, underline: true, vertical: 'top', fontSize: 8 },
  link: { fontColor: PALETTE.link, underline: true, vertical: 'top', wrap: true },

  header: { ...head, vertical: 'center' },
  code: { ...given, numberFormat: '@' },
  given,
  /** A goal's name by level: the deeper, the further from the left. */
  name0: given,
  name1: { ...given, horizontal: 'left', indent: 1 },
  name2: { ...given, horizontal: 'left', indent: 3 },
  tableOrigin: { ...given, fontColor: PALETTE.muted, fontSize: 9 },
  input,
  inputCode: { ...input, numberFormat: '@' },
  inputNumber: { ...input, numberFormat: '0', horizontal: 'left' },
  inputDatePl: { ...input, numberFormat: 'dd.mm.yyyy', horizontal: 'left' },
  inputDateEn: { ...input, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  formulaNumber: { ...formula, numberFormat: '0', horizontal: 'center' },
  formulaText: formula,
  total: { ...formula, bold: true, numberFormat: '0', horizontal: 'left' },
  totalLabel: { ...given, bold: true },
  /** What the conditional format of a strategic goal looks like, for the legend. */
  strategicSample: { ...given, bold: true, fill: PALETTE.tealTint },
} as const satisfies Record<string, CellStyle>;

export type LookName = keyof typeof LOOKS;

/** How the levels of goals differ beside their words: conditional formats follow the level that a row names. */
export const LEVEL_FORMATS = {
  strategicGoal: { bold: true, fill: PALETTE.tealTint },
  operationalGoal: undefined,
  action: { italic: true },
} as const satisfies Record<string, CellStyle | undefined>;
