import type { FindingTarget } from '../../strategy/check/finding';
import type { CellPlace, DraftReading } from './workbook-reading';

/** CONTRACT: to be written. Where the thing that a finding is about stands; undefined where it has no cell. */
export function placeOf(_reading: DraftReading, _target: FindingTarget): CellPlace | undefined {
  throw new Error('not written yet');
}
