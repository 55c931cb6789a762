import type { Horizon } from '../strategy/draft';
import { parseHorizon } from '../strategy/horizon';
import { failure, success, type Result } from '../strategy/result';
import { problem, type CliProblem } from './problem';

/** Reads `--horizon 2026-2030`; the line between the years may be a hyphen or a dash. */
export function readHorizon(option: string): Result<Horizon, CliProblem> {
  const years = /^\s*([^-–—]*?)\s*[-–—]\s*([^-–—]*?)\s*$/.exec(option);
  const [, from, to] = years ?? [];
  if (!from || !to) return failure(problem('horizonSyntax', { horizon: option }));
  const horizon = parseHorizon(from, to);
  if (horizon.ok) return success(horizon.value);
  switch (horizon.problem.kind) {
    case 'notAYear':
      return failure(problem('horizonNotAYear', { text: horizon.problem.text }));
    case 'outOfRange':
      return failure(problem('horizonOutOfRange', horizon.problem));
    case 'backwards':
      return failure(problem('horizonBackwards', horizon.problem));
  }
}
