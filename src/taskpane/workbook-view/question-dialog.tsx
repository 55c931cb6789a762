import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookGoal } from '../../strategy/workbook-draft';
import { ModalDialog } from '../workbook/modal-dialog';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { useGoalName } from './use-goal-name';

const useStyles = makeStyles({
  goal: { fontWeight: tokens.fontWeightSemibold },
});

/** A question on a goal, whose answer leads on to the list of changes. */
export function QuestionDialog({
  title,
  goal,
  canGoOn,
  children,
  onAnswer,
  onClose,
}: {
  readonly title: string;
  readonly goal: WorkbookGoal;
  readonly canGoOn: boolean;
  readonly children: ReactNode;
  readonly onAnswer: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { dialogs } = useWorkbookTexts();
  const name = useGoalName()(goal);
  return (
    <ModalDialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!canGoOn}
            onClick={() => {
              onClose();
              onAnswer();
            }}
          >
            {dialogs.next}
          </Button>
          <Button onClick={onClose}>{dialogs.cancel}</Button>
        </>
      }
    >
      <p className={styles.goal} lang="pl">
        {name}
      </p>
      {children}
    </ModalDialog>
  );
}
