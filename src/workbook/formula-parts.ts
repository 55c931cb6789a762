import type { MessageValues } from '../strategy/language';

/**
 * Parts that formulas are built from. Whatever stands in a cell, an error value included, none of the conditions is an error:
 * AND and OR evaluate all that they are given, so each part has to stand alone.
 */

/** Whether a cell holds nothing that can be read: it is empty, or shows an error. */
export function isMissing(cell: string): string {
  return `IFERROR(${cell}="",TRUE)`;
}

/** Whether a cell holds a text or a truth value: both sort behind all numbers and behind the empty text. */
export function isWording(cell: string): string {
  return `IFERROR(${cell}>"",FALSE)`;
}

/** What a cell reads as a text; empty for an error. */
export function textOf(cell: string): string {
  return `IFERROR(${cell}&"","")`;
}

/** A condition that does not hold where it cannot be evaluated. */
export function holds(condition: string): string {
  return `IFERROR(${condition},FALSE)`;
}

export function and(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}

export function or(...conditions: readonly string[]): string {
  return `OR(${conditions.join(',')})`;
}

export function not(condition: string): string {
  return `NOT(${condition})`;
}

/** The choice between two parts; without `otherwise` an empty text. */
export function when(condition: string, then: string, otherwise = '""'): string {
  return `IF(${condition},${then},${otherwise})`;
}

/** A text as formulas write it. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A catalogue's message as a formula, its placeholders filled with parts of the formula. */
export function messageFormula(message: string, values: Readonly<Record<string, string>> = {}): string {
  return message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? literal(piece) : partNamed(piece, message, values)))
    .filter((part) => part !== '""')
    .join('&');
}

function partNamed(name: string, message: string, values: MessageValues): string {
  const value = values[name];
  if (value === undefined) throw new Error(`No value for {${name}} in the message “${message}”`);
  return `${value}`;
}
