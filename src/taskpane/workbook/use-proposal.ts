import type { DraftEdit } from '../../strategy/draft-edit';
import { planChanges } from '../../workbook/change/plan-changes';
import type { WriteLabel } from '../../workbook/records/write-record';
import { usePane } from '../pane-context';
import { toCleanUp } from '../pane-state';
import type { EditStep } from '../../strategy/edit-all';
import { editAll } from '../../strategy/edit-all';
import { currentDraft } from './workbook-state';
import { labelOf } from './write-label';

/** The ways to ask for a change of the draft in the workbook. Each only proposes: the planner sees it cell by cell first. */
export interface Proposals {
  readonly propose: (edit: DraftEdit) => void;
  /** Several edits as one change, under one name in the history. */
  readonly proposeAll: (steps: readonly EditStep[], label: WriteLabel) => void;
}

export function useProposal(): Proposals {
  const { state, dispatch } = usePane();
  const reading = currentDraft(state.workbook);
  const readOnly = state.workbook.reading?.readOnly;
  const proposeAll = (steps: readonly EditStep[], label: WriteLabel) => {
    if (reading === undefined) return;
    if (readOnly) {
      dispatch({ kind: 'changeRefused', refusal: readOnly });
      return;
    }
    // What was read then may be half of a write.
    if (toCleanUp(state.unfinished)) {
      dispatch({ kind: 'changeRefused', refusal: { kind: 'unfinished' } });
      return;
    }
    const intended = editAll(reading.draft, steps, () => crypto.randomUUID());
    const plan = intended.ok ? planChanges(reading, intended.value, label) : intended;
    if (!plan.ok) dispatch({ kind: 'changeRefused', refusal: plan.problem });
    else if (plan.value.tables.length === 0)
      dispatch({ kind: 'changeRefused', refusal: { kind: 'nothingToDo' } });
    else dispatch({ kind: 'changeProposed', plan: plan.value });
  };
  return {
    propose: (edit) => {
      if (reading) proposeAll([() => edit], labelOf(edit, reading.draft));
    },
    proposeAll,
  };
}
