import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Draft } from '../../strategy/draft';
import type { Language } from '../../strategy/language';
import { formatMessage } from '../../strategy/language';
import { layOutWorkbook } from '../../workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../workbook/names';
import type { ComposedState } from '../compose-from-state';
import { goalKeys } from '../compose-from-state';
import type { Inserted } from '../inserted-indicators';
import { compareWithWorkbook, firstOffer } from '../inserted-indicators';
import { usePane } from '../pane-context';
import type { InsertedGoals } from '../pane-state';
import { isDone } from '../pane-state';
import { SelectionFooter } from '../selection-footer';
import { useComposedState } from '../use-composed-state';
import { useInsertedGoals } from '../use-inserted-goals';
import { useTexts } from '../use-texts';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { ChangeDialog } from '../workbook/change-dialog';
import { EditedDialog } from '../workbook/edited-dialog';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { WorkReport } from '../workbook/work-report';
import { currentDraft } from '../workbook/workbook-state';
import { AlreadyInserted } from './already-inserted';
import { AppendChoice } from './append-choice';
import { InsertButton } from './insert-button';
import { InsertionOptions } from './insertion-options';
import { InsertionReport } from './insertion-report';
import { InsertionStatus } from './insertion-status';
import { NewSheets } from './new-sheets';
import { PreviewLegend } from './preview-legend';
import { PreviewNotices } from './preview-notices';
import { PreviewGoals } from './preview-goals';
import { PreviewStatements } from './preview-statements';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  summary: { color: tokens.colorNeutralForeground2 },
});

/** The last step: exactly what the workbook will receive, the button that inserts it, and what came of that. */
export function PreviewView() {
  const styles = useStyles();
  const { state } = usePane();
  const { language, messages } = useTexts();
  const composed = useComposedState();
  const draft = readyDraft(composed);
  const { sheets, years } = useMemo(
    () => (draft ? newSheets(draft, language) : { sheets: [], years: [] }),
    [draft, language],
  );
  useInsertedGoals();
  const inserted = useMemo(() => insertedOf(composed, state.insertedGoals), [composed, state.insertedGoals]);
  const reading = currentDraft(state.workbook);
  const { work, libraryTarget } = state.workbook;
  const appended = work.kind === 'changed' && work.outcome.kind === 'written';
  const done = isDone(state.insertion) || appended;
  const appends = reading !== undefined && libraryTarget !== undefined;
  return (
    <ViewFrame
      footer={
        <SelectionFooter
          {...(state.insertion.kind === 'running' && { status: <InsertionStatus /> })}
          action={appends || appended ? <></> : <InsertButton draft={draft} inserted={inserted} />}
        />
      }
    >
      <div className={styles.head}>
        <ViewHeading>{messages.preview.heading}</ViewHeading>
        {draft && <Summary draft={draft} />}
      </div>
      <InsertionReport />
      <WorkReport />
      {appended && <ToWorkbook />}
      {!done && <PreviewNotices composed={composed} />}
      {draft && (
        <>
          {!done && reading && state.host === 'ready' && <AppendChoice draft={draft} reading={reading} />}
          {!done && !appends && (
            <>
              <AlreadyInserted draft={draft} inserted={inserted} />
              <NewSheets names={sheets} anew={firstOffer(inserted) !== 'draft'} />
              <InsertionOptions draft={draft} years={years} />
            </>
          )}
          <PreviewLegend draft={draft} />
          {!appends && <PreviewStatements draft={draft} part="cover" />}
          <PreviewGoals draft={draft} />
          {!appends && <PreviewStatements draft={draft} part="programme" />}
        </>
      )}
      <ChangeDialog />
      <EditedDialog />
    </ViewFrame>
  );
}

/** The way to the goals that were just added to the draft in the workbook. */
function ToWorkbook() {
  const { dispatch } = usePane();
  const { append } = useWorkbookTexts();
  return (
    <div>
      <Button onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'workbook' } })}>
        {append.toWorkbook}
      </Button>
    </div>
  );
}

function Summary({ draft: { place, horizon } }: { readonly draft: Draft }) {
  const styles = useStyles();
  const { preview } = useTexts().messages;
  const words = [
    formatMessage(preview.summaryPlace, { place: place.forms.nominative }),
    ...(horizon ? [formatMessage(preview.summaryHorizon, { from: horizon.from, to: horizon.to })] : []),
  ];
  return <p className={styles.summary}>{words.join(', ')}</p>;
}

/** The draft, when nothing stands in the way of inserting it. */
function readyDraft(composed: ComposedState): Draft | undefined {
  const { draft, placed, formProblems, horizonProblem, indicatorProblems } = composed;
  const ready =
    placed &&
    Object.keys(formProblems).length === 0 &&
    horizonProblem === undefined &&
    indicatorProblems.length === 0;
  return ready ? draft : undefined;
}

/** What of the draft the workbook is known to hold. */
function insertedOf({ draft, indicators }: ComposedState, insertedGoals: InsertedGoals): Inserted {
  const known = insertedGoals.kind === 'known' ? insertedGoals.goals : [];
  return compareWithWorkbook(known, draft ? goalKeys(draft) : [], indicators);
}

/** The names of the sheets where none of them is taken yet, and the years that indicators get columns for. */
function newSheets(
  draft: Draft,
  language: Language,
): { readonly sheets: readonly string[]; readonly years: readonly number[] } {
  const { sheets } = layOutWorkbook(draft, {
    language,
    taken: NO_NAMES_TAKEN,
    thisYear: new Date().getFullYear(),
  });
  const headers = sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns));
  return {
    sheets: sheets.map(({ name }) => name),
    years: headers.filter(({ name }) => /^\d{4}$/.test(name)).map(({ name }) => Number(name)),
  };
}
