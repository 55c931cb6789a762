import { CALCULATED_SECTION_COLUMNS } from '../../strategy/section';
import { GOALS_SHAPE, INDICATORS_SHAPE } from '../reading/table-shape';

/** The keys of all columns of ours that calculate themselves, whichever table they are in: none of them is typed into in another one. */
export const CALCULATED_KEYS: ReadonlySet<string> = new Set<string>([
  ...GOALS_SHAPE.columns.filter((column) => GOALS_SHAPE.content(column) === 'formulas'),
  ...INDICATORS_SHAPE.columns.filter((column) => INDICATORS_SHAPE.content(column) === 'formulas'),
  ...Object.values(CALCULATED_SECTION_COLUMNS).flat(),
]);
