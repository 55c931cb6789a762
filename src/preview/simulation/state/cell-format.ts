/** The look of a cell as Excel keeps it, in the words of Office.js. Formats are immutable and shared between cells. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borders: Readonly<Record<BorderEdge, BorderFormat | null>>;
  /** Whether the cell cannot be changed while its sheet is protected. */
  readonly locked: boolean;
}

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
}

export const BORDER_EDGES = ['top', 'bottom', 'left', 'right'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

export interface BorderFormat {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Excel's standard look. */
export const STANDARD_FORMAT: CellFormat = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
  },
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  borders: { top: null, bottom: null, left: null, right: null },
  locked: true,
};

const keys = new WeakMap<CellFormat, string>();
const changes = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** Two formats look the same exactly when their keys are equal. */
export function formatKey(format: CellFormat): string {
  const known = keys.get(format);
  if (known !== undefined) return known;
  const key = JSON.stringify(sorted(format));
  keys.set(format, key);
  return key;
}

export function isStandardFormat(format: CellFormat): boolean {
  return format === STANDARD_FORMAT || formatKey(format) === formatKey(STANDARD_FORMAT);
}

/** What of a format changes; of font and borders only what is named. */
export interface FormatChange extends Partial<Omit<CellFormat, 'font' | 'borders'>> {
  readonly font?: Partial<FontFormat>;
  readonly borders?: Partial<CellFormat['borders']>;
}

/** The format with a change; cells of one format share the changed one too. */
export function changedFormat(format: CellFormat, change: FormatChange): CellFormat {
  const changed = changes.get(format) ?? new Map<string, CellFormat>();
  changes.set(format, changed);
  const key = JSON.stringify(change);
  const result = changed.get(key) ?? {
    ...format,
    ...change,
    font: { ...format.font, ...change.font },
    borders: { ...format.borders, ...change.borders },
  };
  changed.set(key, result);
  return result;
}

/** Entries in one order, whatever the order in which they were set. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, part]) => [key, sorted(part)])
    .sort();
}
