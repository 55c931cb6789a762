import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { GOAL_LEVELS } from '../../strategy/draft';
import { useTexts } from '../use-texts';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalDialogProps } from './goal-dialog';
import { QuestionDialog } from './question-dialog';

/** Asks for a goal's level. */
export function LevelDialog({ line: { goal }, onClose }: GoalDialogProps) {
  const { messages } = useTexts();
  const { dialogs } = useWorkbookTexts();
  const { propose } = useProposal();
  const [level, setLevel] = useState(goal.level);
  return (
    <QuestionDialog
      title={dialogs.levelTitle}
      goal={goal}
      canGoOn={level !== undefined && level !== goal.level}
      onAnswer={() => {
        if (level) propose({ kind: 'setLevel', id: goal.id, level });
      }}
      onClose={onClose}
    >
      <Field label={dialogs.level}>
        <RadioGroup
          value={level ?? ''}
          onChange={(_event, { value }) => setLevel(GOAL_LEVELS.find((one) => one === value))}
        >
          {GOAL_LEVELS.map((one) => (
            <Radio key={one} value={one} label={messages.kinds[one]} />
          ))}
        </RadioGroup>
      </Field>
    </QuestionDialog>
  );
}
