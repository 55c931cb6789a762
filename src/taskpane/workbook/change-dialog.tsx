import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatMessage } from '../../strategy/language';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { UnfinishedButton, isUnfinished } from '../unfinished-button';
import { useHostProblemText } from '../use-problem-texts';
import { ChangeList } from './change-list';
import { ModalDialog } from './modal-dialog';
import { usePlacesText } from './place-text';
import { useRefusalText } from './use-refusal-text';
import { useWork } from './use-work';
import { useWorkbookTexts } from './use-workbook-texts';
import type { Work } from './workbook-state';

const useStyles = makeStyles({
  // While there is nothing to say, it takes no room either.
  status: { ':empty': { position: 'absolute' } },
});

/** What a change will do to the workbook, cell by cell, with the button that writes it; or why it cannot be made. */
export function ChangeDialog() {
  const { work } = usePane().state.workbook;
  switch (work.kind) {
    case 'refused':
      return <RefusalDialog work={work} />;
    case 'proposed':
    case 'writing':
      return <PlanDialog work={work} />;
    case 'changed':
      return work.outcome.kind === 'changedMeanwhile' ? (
        <ChangedMeanwhileDialog cells={work.outcome.cells} />
      ) : null;
    default:
      return null;
  }
}

function PlanDialog({ work }: { readonly work: Extract<Work, { kind: 'proposed' | 'writing' }> }) {
  const styles = useStyles();
  const { change } = useWorkbookTexts();
  const problemText = useHostProblemText();
  const { write, close } = useWork();
  const [agreed, setAgreed] = useState(false);
  const { plan } = work;
  const isWriting = work.kind === 'writing';
  const failure = work.kind === 'proposed' ? work.failure : undefined;
  const cells = plan.moves.map(({ sheet, range }) => `${sheet}, ${range}`).join('; ');
  return (
    <ModalDialog
      title={change.title}
      onClose={close}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={isWriting || (plan.moves.length > 0 && !agreed)}
            onClick={() => void write()}
          >
            {isWriting ? change.writing : change.write}
          </Button>
          <Button disabledFocusable={isWriting} onClick={close}>
            {change.cancel}
          </Button>
        </>
      }
    >
      <div role="status" className={styles.status}>
        {failure && (
          <Notice
            intent="error"
            title={change.failed}
            actions={isUnfinished(failure.problem) && <UnfinishedButton />}
          >
            {problemText(failure.problem)} {failure.leftovers ? change.leftovers : change.unchanged}
          </Notice>
        )}
      </div>
      <p>{change.hint}</p>
      <ChangeList plan={plan} />
      {plan.moves.length > 0 && (
        <div>
          <Notice intent="warning" title={change.movesTitle}>
            {formatMessage(change.movesText, { cells })}
          </Notice>
          <Checkbox
            checked={agreed}
            label={change.movesAgree}
            onChange={(_event, { checked }) => setAgreed(checked === true)}
          />
        </div>
      )}
    </ModalDialog>
  );
}

function RefusalDialog({ work }: { readonly work: Extract<Work, { kind: 'refused' }> }) {
  const { change } = useWorkbookTexts();
  const refusalText = useRefusalText();
  const { close } = useWork();
  return (
    <ModalDialog
      title={change.refusedTitle}
      onClose={close}
      actions={
        <>
          {work.refusal.kind === 'unfinished' && <UnfinishedButton />}
          <Button onClick={close}>{change.close}</Button>
        </>
      }
    >
      <p>{refusalText(work.refusal)}</p>
    </ModalDialog>
  );
}

function ChangedMeanwhileDialog({
  cells,
}: {
  readonly cells: Parameters<ReturnType<typeof usePlacesText>>[0];
}) {
  const { change } = useWorkbookTexts();
  const placesText = usePlacesText();
  const { close } = useWork();
  return (
    <ModalDialog
      title={change.changedTitle}
      onClose={close}
      actions={<Button onClick={close}>{change.close}</Button>}
    >
      <p>
        {cells.length === 0
          ? change.changedTextPlain
          : formatMessage(change.changedText, { cells: placesText(cells) })}
      </p>
    </ModalDialog>
  );
}
