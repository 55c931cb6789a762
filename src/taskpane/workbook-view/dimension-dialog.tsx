import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { DIMENSIONS } from '../../strategy/strategy';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalDialogProps } from './goal-dialog';
import { QuestionDialog } from './question-dialog';
import { useDimensionName } from './use-dimension-name';

/** Asks for a goal's dimension. */
export function DimensionDialog({ line: { goal }, onClose }: GoalDialogProps) {
  const { dialogs } = useWorkbookTexts();
  const dimensionName = useDimensionName();
  const { propose } = useProposal();
  const [dimension, setDimension] = useState(goal.dimension);
  return (
    <QuestionDialog
      title={dialogs.dimensionTitle}
      goal={goal}
      canGoOn={dimension !== undefined && dimension !== goal.dimension}
      onAnswer={() => {
        if (dimension) propose({ kind: 'setDimension', id: goal.id, dimension });
      }}
      onClose={onClose}
    >
      <Field label={dialogs.dimension}>
        <RadioGroup
          value={dimension ?? ''}
          onChange={(_event, { value }) => setDimension(DIMENSIONS.find((one) => one === value))}
        >
          {DIMENSIONS.map((one) => (
            <Radio key={one} value={one} label={dimensionName(one)} />
          ))}
        </RadioGroup>
      </Field>
    </QuestionDialog>
  );
}
