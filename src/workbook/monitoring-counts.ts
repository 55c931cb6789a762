import { countRows } from './count-rows';
import { indicatorReferences } from './indicator-columns';
import type { LayoutContext } from './layout-context';
import type { Count } from './monitoring-columns';

/** A formula that shows nothing where it cannot be calculated, for example without a column that the planner deleted. */
export function orNothing(formula: string): string {
  return `IFERROR(${formula},"")`;
}

/** Rows of indicators whose date of the next update has passed. An empty row has no number, and a date is one. */
export function isOverdue(context: LayoutContext): readonly string[] {
  const { all } = indicatorReferences(context);
  const due = all('nextUpdate');
  return [`${all('number')}<>""`, `${due}<""`, `${due}<TODAY()`];
}

/**
 * The counts of a part of the indicators: those that `scope` holds for, or all. `indicators` is the cell that shows their
 * number of goal indicators. What is missing is counted as what is not there, so that an error value counts as missing.
 */
export function countFormulas(
  context: LayoutContext,
  indicators: string,
  ...scope: readonly string[]
): Readonly<Record<Count, string>> {
  const { cells } = context.names;
  const { all } = indicatorReferences(context);
  const count = (...conditions: readonly string[]) => countRows(...conditions, ...scope);
  const isFilled = `${all('number')}<>""`;
  const isGoal = [isFilled, `${all('assessment')}<>${cells.context}`];
  const assessed = (as: string) => count(isFilled, `${all('assessment')}=${as}`);
  const isMaintained = `${all('desiredChange')}=${cells.maintain}`;
  const hasBase = `${all('baseValue')}<""`;
  const hasTarget = `${all('targetValue')}<""`;
  const goals = (...conditions: readonly string[]) => count(...isGoal, ...conditions);
  return {
    indicators: goals(),
    achieved: assessed(cells.achieved),
    onTrack: assessed(cells.onTrack),
    atRisk: assessed(cells.atRisk),
    offTrack: assessed(cells.offTrack),
    unassessed: assessed(cells.unassessed),
    context: assessed(cells.context),
    // What is to be maintained needs a baseline only where it has no target.
    missingBaseValue: `${indicators}-${goals(hasBase)}-${goals(isMaintained, hasTarget)}+${goals(isMaintained, hasTarget, hasBase)}`,
    missingTargetValue: `${indicators}-${goals(hasTarget)}-${goals(isMaintained)}+${goals(isMaintained, hasTarget)}`,
    missingOwner: `${indicators}-${goals(`${all('owner')}<>""`)}`,
    overdue: count(...isOverdue(context)),
  };
}
