import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTexts } from '../use-texts';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalDialogProps } from './goal-dialog';
import { goalLines, subtreeIds } from './goal-lines';
import { GoalSelect } from './goal-select';
import { QuestionDialog } from './question-dialog';

/** Asks, before a goal is deleted with what stands under it, what is to become of their indicators. */
export function DeleteDialog({ reading: { draft }, line: { goal, below }, onClose }: GoalDialogProps) {
  const { plural } = useTexts();
  const { dialogs } = useWorkbookTexts();
  const { propose } = useProposal();
  const [fate, setFate] = useState<'delete' | 'move'>('move');
  const [target, setTarget] = useState(goal.parentId ?? '');
  const doomed = useMemo(() => subtreeIds(draft, goal.id), [draft, goal.id]);
  const indicators = draft.indicators.filter(({ goalId }) => goalId !== undefined && doomed.has(goalId));
  const remaining = useMemo(
    () => goalLines(draft).filter((line) => !doomed.has(line.goal.id)),
    [draft, doomed],
  );
  const isMoving = indicators.length > 0 && fate === 'move';
  return (
    <QuestionDialog
      title={dialogs.removeTitle}
      goal={goal}
      canGoOn={!isMoving || target !== ''}
      onAnswer={() =>
        propose({
          kind: 'deleteGoal',
          id: goal.id,
          indicators: isMoving ? { kind: 'move', goalId: target } : { kind: 'delete' },
        })
      }
      onClose={onClose}
    >
      {below > 0 && <p>{plural(dialogs.removeBelow, below)}</p>}
      {indicators.length === 0 ? (
        <p>{dialogs.noIndicators}</p>
      ) : (
        <>
          <Field label={plural(dialogs.indicators, indicators.length)}>
            <RadioGroup
              value={fate}
              onChange={(_event, { value }) => setFate(value === 'delete' ? 'delete' : 'move')}
            >
              <Radio value="move" label={dialogs.indicatorsMove} />
              <Radio value="delete" label={dialogs.indicatorsDelete} />
            </RadioGroup>
          </Field>
          {fate === 'move' && (
            <GoalSelect
              label={dialogs.indicatorsTarget}
              goals={remaining}
              value={target}
              none={dialogs.chooseGoal}
              onChange={setTarget}
            />
          )}
        </>
      )}
    </QuestionDialog>
  );
}
