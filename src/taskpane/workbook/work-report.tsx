import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InsertionProblem } from '../../excel/insert-workbook';
import { formatMessage } from '../../strategy/language';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { UnfinishedButton, isUnfinished } from '../unfinished-button';
import { useHostProblemText } from '../use-problem-texts';
import { usePlacesText } from './place-text';
import { useLabelText } from './use-label-text';
import { useSheetName } from './use-sheet-name';
import { useWork } from './use-work';
import { useWorkbookTexts } from './use-workbook-texts';
import type { StoredWrite } from './workbook-state';

const useStyles = makeStyles({
  foot: { position: 'sticky', bottom: 0, zIndex: 1, marginTop: 'auto' },
  status: { ':empty': { position: 'absolute' } },
  report: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The strip at the foot of the views on the workbook: what was done last, and the way back from it. It never takes the focus. */
export function WorkFooter() {
  const styles = useStyles();
  const { report } = useWorkbookTexts();
  return (
    <footer className={styles.foot} aria-label={report.label}>
      <WorkReport />
    </footer>
  );
}

/** What came of the last thing that the add-in did with the workbook; nothing while there is nothing to say. */
export function WorkReport() {
  const styles = useStyles();
  const text = useReport();
  return (
    <div role="status" className={styles.status}>
      {text && <div className={styles.report}>{text}</div>}
    </div>
  );
}

function useReport(): ReactNode {
  const { workbook } = usePane().state;
  const texts = useWorkbookTexts();
  const labelText = useLabelText();
  const placesText = usePlacesText();
  const problemText = useHostProblemText();
  const sheetName = useSheetName();
  const { report, change } = texts;
  const { work, refusedVisit } = workbook;
  if (refusedVisit) {
    const { place, outcome } = refusedVisit;
    return (
      <Notice intent="warning" title={report.cellFailed} actions={<CloseButton />}>
        {outcome.kind === 'failed'
          ? problemText(outcome.problem)
          : formatMessage(outcome.kind === 'missing' ? report.cellMissing : report.cellHidden, {
              name: place.sheet,
            })}
      </Notice>
    );
  }
  switch (work.kind) {
    case 'changed': {
      if (work.outcome.kind !== 'written') return null;
      const label = labelText(work.plan.label);
      return (
        <Notice
          intent="success"
          title={formatMessage(report.written, { label })}
          actions={
            <>
              {work.outcome.canBeUndone && (
                <UndoButton record={{ id: work.outcome.id, label: work.plan.label }} label={label} />
              )}
              <CloseButton />
            </>
          }
        >
          {!work.outcome.canBeUndone && report.cannotUndo}
        </Notice>
      );
    }
    case 'undoing':
      return <Notice intent="info" title={report.undoing} />;
    case 'undone': {
      const label = labelText(work.record.label);
      const { outcome } = work;
      switch (outcome.kind) {
        case 'undone':
          return (
            <Notice
              intent="success"
              title={
                outcome.kept.length === 0
                  ? formatMessage(report.undone, { label })
                  : formatMessage(report.undoneKept, { label, cells: placesText(outcome.kept) })
              }
              actions={<CloseButton />}
            />
          );
        case 'gone':
          return <Notice intent="info" title={report.gone} actions={<CloseButton />} />;
        case 'failed':
          return (
            <Notice
              intent="error"
              title={report.notUndone}
              actions={<RefusalButtons problem={outcome.problem} />}
            >
              {problemText(outcome.problem)} {outcome.leftovers ? change.leftovers : change.unchanged}
            </Notice>
          );
        case 'edited':
          return null;
      }
      break;
    }
    case 'insertingSheet':
      return <Notice intent="info" title={report.inserting} />;
    case 'sheetInserted': {
      const { outcome } = work;
      if (outcome.kind === 'inserted') {
        return (
          <Notice
            intent="success"
            title={formatMessage(report.inserted, { sheet: outcome.sheet })}
            actions={<CloseButton />}
          >
            {!outcome.canBeUndone && report.cannotUndo}
          </Notice>
        );
      }
      return (
        <Notice
          intent="error"
          title={`${report.notInserted}: ${sheetName(work.sheet)}`}
          actions={<RefusalButtons problem={outcome.problem} />}
        >
          {problemText(outcome.problem)} {outcome.leftovers ? change.leftovers : change.unchanged}
        </Notice>
      );
    }
    case 'dismissalFailed':
      return (
        <Notice intent="error" title={report.notDismissed} actions={<CloseButton />}>
          {problemText(work.problem)}
        </Notice>
      );
    case 'broken':
      return <Notice intent="error" title={change.fault} actions={<CloseButton />} />;
    default:
      return null;
  }
}

function UndoButton({ record, label }: { readonly record: StoredWrite; readonly label: string }) {
  const { report } = useWorkbookTexts();
  const { undo } = useWork();
  return (
    <Button
      size="small"
      aria-label={formatMessage(report.undoLabel, { label })}
      onClick={() => void undo(record, false)}
    >
      {report.undo}
    </Button>
  );
}

function RefusalButtons({ problem }: { readonly problem: InsertionProblem }) {
  return (
    <>
      {isUnfinished(problem) && <UnfinishedButton />}
      <CloseButton />
    </>
  );
}

function CloseButton() {
  const { change } = useWorkbookTexts();
  const { close } = useWork();
  return (
    <Button size="small" appearance="subtle" onClick={close}>
      {change.close}
    </Button>
  );
}
