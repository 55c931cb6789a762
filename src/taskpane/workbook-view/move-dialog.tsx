import { useMemo, useState } from 'react';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { useProposal } from '../workbook/use-proposal';
import type { GoalDialogProps } from './goal-dialog';
import { canHaveBelow, goalLines, subtreeIds } from './goal-lines';
import { GoalSelect } from './goal-select';
import { QuestionDialog } from './question-dialog';

/** Asks under which goal another one is to stand; it goes behind those that are there. */
export function MoveDialog({ reading: { draft }, line: { goal }, onClose }: GoalDialogProps) {
  const { dialogs } = useWorkbookTexts();
  const { propose } = useProposal();
  const [target, setTarget] = useState(goal.parentId ?? '');
  const places = useMemo(() => {
    const own = subtreeIds(draft, goal.id);
    return goalLines(draft).filter((line) => canHaveBelow(line.goal) && !own.has(line.goal.id));
  }, [draft, goal.id]);
  const parentId = target === '' ? undefined : target;
  const position = draft.goals.filter((one) => one.parentId === parentId && one.id !== goal.id).length;
  return (
    <QuestionDialog
      title={dialogs.moveTitle}
      goal={goal}
      canGoOn={parentId !== goal.parentId}
      onAnswer={() => propose({ kind: 'moveGoal', id: goal.id, parentId, position })}
      onClose={onClose}
    >
      <GoalSelect
        label={dialogs.moveUnder}
        goals={places}
        value={target}
        none={dialogs.moveTop}
        onChange={setTarget}
      />
      <p>{dialogs.moveHint}</p>
    </QuestionDialog>
  );
}
