import { useEffect } from 'react';
import type { IndicatorDescription } from '../strategy/indicator';
import type { NodeKey } from '../strategy/selection';
import { isInserted } from './inserted-indicators';
import { usePane } from './pane-context';

/**
 * Asks the workbook which goals of the library it holds: when a view that needs to know is shown, and after each insertion.
 * While Excel does not answer (a cell is being edited, say), it is asked again at the planner's next move.
 */
export function useInsertedGoals(): void {
  const { state, dispatch, port } = usePane();
  const { host, moves, insertion } = state;
  const due = host === 'ready' && insertion.kind !== 'running';
  useEffect(() => {
    if (!due) return;
    let closed = false;
    const ask = async () => {
      const found = await port.findInsertedGoals();
      if (closed) return;
      dispatch(
        found.ok
          ? { kind: 'insertedGoalsFound', goals: found.value }
          : { kind: 'insertedGoalsUnanswered', problem: found.problem },
      );
    };
    void ask();
    return () => {
      closed = true;
    };
  }, [port, dispatch, due, moves]);
}

/** Says of an indicator of a goal whether the workbook has it already. */
export function useIsInWorkbook(): (goal: NodeKey, indicator: IndicatorDescription) => boolean {
  const { insertedGoals } = usePane().state;
  const goals = insertedGoals.kind === 'known' ? insertedGoals.goals : [];
  return (goal, indicator) => isInserted(goals, goal, indicator);
}
