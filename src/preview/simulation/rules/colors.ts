import { refuse, UnsimulatedError } from '../host-error';

/**
 * A colour as Excel reports it, "#RRGGBB" in capitals. Excel takes "#RRGGBB", "RRGGBB" and HTML colour names
 * (type declarations of `Excel.RangeFill.color`); names are not simulated.
 */
export function colorValue(value: unknown, what: string): string {
  if (typeof value !== 'string') return refuse('InvalidArgument', `${what} must be a colour.`);
  if (/^#?[\da-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  if (/^[a-z]+$/i.test(value)) throw new UnsimulatedError(`the colour name “${value}”`);
  return refuse('InvalidArgument', `“${value}” is no colour.`);
}
