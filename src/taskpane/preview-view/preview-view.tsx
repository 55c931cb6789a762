import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Draft } from '../../strategy/draft';
import type { Language } from '../../strategy/language';
import { formatMessage } from '../../strategy/language';
import { layOutWorkbook } from '../../workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../workbook/names';
import type { ComposedState } from '../compose-from-state';
import { usePane } from '../pane-context';
import { SelectionFooter } from '../selection-footer';
import { useComposedState } from '../use-composed-state';
import { useTexts } from '../use-texts';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { InsertButton } from './insert-button';
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
  const sheets = useMemo(() => (draft ? sheetNames(draft, language) : []), [draft, language]);
  const inserted = state.insertion.kind === 'ended' && state.insertion.outcome.kind === 'inserted';
  return (
    <ViewFrame
      footer={
        <SelectionFooter
          {...(state.insertion.kind === 'running' && { status: <InsertionStatus /> })}
          action={<InsertButton draft={draft} />}
        />
      }
    >
      <div className={styles.head}>
        <ViewHeading>{messages.preview.heading}</ViewHeading>
        {draft && <Summary draft={draft} />}
      </div>
      <InsertionReport />
      {!inserted && <PreviewNotices composed={composed} />}
      {draft && (
        <>
          {!inserted && <NewSheets names={sheets} />}
          <PreviewLegend draft={draft} />
          <PreviewStatements draft={draft} part="cover" />
          <PreviewGoals goals={draft.goals} />
          <PreviewStatements draft={draft} part="programme" />
        </>
      )}
    </ViewFrame>
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
function readyDraft({ draft, placed, formProblems, horizonProblem }: ComposedState): Draft | undefined {
  return placed && Object.keys(formProblems).length === 0 && horizonProblem === undefined ? draft : undefined;
}

/** The names of the sheets where none of them is taken yet. */
function sheetNames(draft: Draft, language: Language): readonly string[] {
  return layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN }).sheets.map(({ name }) => name);
}
