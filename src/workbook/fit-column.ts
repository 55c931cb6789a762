import { longestWordWidth, textWidth } from './text-width';

/** Room beside a text: what Excel leaves at both edges, and a little for a printer whose letters run wider. */
const PADDING = 1.2;
/** A header's filter button, and its letters being bold. */
const FILTER_BUTTON = 2.4;
/** The arrow of a cell's list, which covers the end of a text that fills the cell. */
const LIST_ARROW = 2.4;
const BOLD = 1.06;

/** How a column may grow, in characters. */
export interface ColumnLimits {
  readonly min: number;
  readonly max: number;
  /** Characters that each text stands in from the left. */
  readonly indent?: number;
  /** Whether the cells choose from a list. */
  readonly list?: boolean;
}

/**
 * Width of a column that shows its texts on one line as far as `max` allows; longer texts wrap there. Never narrower than
 * the header's longest word with a filter button. Whole tenths of a character.
 */
export function fitColumn(header: string, texts: readonly string[], limits: ColumnLimits): number {
  const headerWidth = longestWordWidth(header) * BOLD + FILTER_BUTTON;
  const textsWidth = texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0);
  const beside = PADDING + (limits.indent ?? 0) + (limits.list ? LIST_ARROW : 0);
  const wanted = Math.min(limits.max, textsWidth * BOLD + beside);
  return Math.ceil(Math.max(limits.min, headerWidth, wanted) * 10) / 10;
}
