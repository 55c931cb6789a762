import type { Horizon } from './draft';
import type { Result } from './result';
import { failure, success } from './result';

/** Years that a horizon may name: earlier or later ones are slips of the keyboard. */
export const HORIZON_YEARS = { first: 2000, last: 2100 } as const;

export type HorizonProblem =
  | { readonly kind: 'notAYear'; readonly which: 'from' | 'to'; readonly text: string }
  | {
      readonly kind: 'outOfRange';
      readonly which: 'from' | 'to';
      readonly year: number;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'backwards'; readonly from: number; readonly to: number };

/** Reads the first and the last year of a strategy's horizon as the planner typed them. */
export function parseHorizon(from: string, to: string): Result<Horizon, HorizonProblem> {
  const first = parseYear('from', from);
  if (!first.ok) return first;
  const last = parseYear('to', to);
  if (!last.ok) return last;
  if (last.value < first.value) {
    return failure({ kind: 'backwards', from: first.value, to: last.value });
  }
  return success({ from: first.value, to: last.value });
}

function parseYear(which: 'from' | 'to', text: string): Result<number, HorizonProblem> {
  const trimmed = text.trim();
  if (!/^\d{4}$/.test(trimmed)) return failure({ kind: 'notAYear', which, text: trimmed });
  const year = Number(trimmed);
  const { first, last } = HORIZON_YEARS;
  if (year < first || year > last) return failure({ kind: 'outOfRange', which, year, first, last });
  return success(year);
}
