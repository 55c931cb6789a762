import { refuse, UnsimulatedError } from '../host-error';
import { CELL_TEXT_LIMIT } from '../rules/limits';
import { EMPTY_CONTENT, type CellContent } from '../state/cell-state';
import { LOCALES, type LocaleName } from './locale';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';

/** What Excel makes of a text that is put into a cell; a number format where the text suggests one and the cell has none. */
export interface ParsedInput {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

export interface InputPlace {
  /** The locales by which the text is tried, in this order. */
  readonly locales: readonly LocaleName[];
  /** The cell's number format. */
  readonly numberFormat: string;
  /** The current year, for dates without one. */
  readonly year: number;
  /** Whether a person types, or a program writes. */
  readonly byHand: boolean;
}

/** Error values; what other languages call them is not simulated. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Reads a text as Excel does when it is typed or written to `Range.values` or `Range.formulas`. In a text cell ("@") everything
 * stays a text. An apostrophe in front makes a text and is not part of it (office-js issue 6687). What begins with "=" is a
 * formula; so is, as for 1-2-3's users, what begins with + - or @ and is no number.
 */
export function parseInput(text: string, place: InputPlace): ParsedInput {
  if (text === '') return { content: EMPTY_CONTENT };
  const isText = place.numberFormat === '@';
  if (text.length > CELL_TEXT_LIMIT + (text.startsWith("'") ? 1 : 0) && !text.startsWith('=')) {
    refuse('InvalidArgument', `A cell holds ${CELL_TEXT_LIMIT} characters at most.`);
  }
  if (text.startsWith("'")) {
    // Excel's interface takes the apostrophe away in a text cell, too; of the API no source says so.
    if (isText && !place.byHand) throw new UnsimulatedError('writing a leading apostrophe into a text cell');
    return { content: { kind: 'text', text: text.slice(1) } };
  }
  if (isText) return { content: { kind: 'text', text } };
  if (text.startsWith('=') && text.length > 1) return { content: { kind: 'formula', formula: text } };
  const literal = parseLiteral(text.trim(), place);
  if (literal !== undefined) return literal;
  if (/^[-+@]/.test(text) && text.length > 1) {
    return { content: { kind: 'formula', formula: `=${text.replace(/^@/, '')}` } };
  }
  return { content: { kind: 'text', text } };
}

function parseLiteral(text: string, { locales, numberFormat, year }: InputPlace): ParsedInput | undefined {
  const upper = text.toUpperCase();
  if (ERRORS.includes(upper)) return { content: { kind: 'error', error: upper } };
  for (const locale of locales.map((name) => LOCALES[name])) {
    if (upper === locale.booleans.true) return { content: { kind: 'boolean', value: true } };
    if (upper === locale.booleans.false) return { content: { kind: 'boolean', value: false } };
    const number = parseNumber(text, locale) ?? parseDate(text, locale, year);
    if (number === undefined) continue;
    const content = { kind: 'number', value: number.value } as const;
    const suggested = numberFormat === 'General' ? number.numberFormat : undefined;
    return suggested === undefined ? { content } : { content, numberFormat: suggested };
  }
  return undefined;
}
