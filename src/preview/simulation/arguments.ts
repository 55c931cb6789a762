import { refuse } from './host-error';

/** Readers of arguments and property values; Excel answers InvalidArgument to a value of the wrong type. */
export function textValue(value: unknown, what: string): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument', `${what} must be a text.`);
}

export function booleanValue(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : refuse('InvalidArgument', `${what} must be true or false.`);
}

export function numberValue(value: unknown, what: string, from: number, to: number): number {
  const isFit = typeof value === 'number' && value >= from && value <= to;
  return isFit ? value : refuse('InvalidArgument', `${what} must be a number from ${from} to ${to}.`);
}

export function wholeNumberValue(value: unknown, what: string, from: number, to: number): number {
  const number = numberValue(value, what, from, to);
  return Number.isInteger(number) ? number : refuse('InvalidArgument', `${what} must be a whole number.`);
}

/** One of an enumeration's words. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((candidate) => candidate === value);
  return word ?? refuse('InvalidArgument', `${what} must be one of ${words.join(', ')}.`);
}

/** A structured value: an object's own entries. */
export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('InvalidArgument', `${what} must be an object.`);
  return Object.fromEntries(Object.entries(value));
}
