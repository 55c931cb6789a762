import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Notice } from '../notice';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import type { Insertion } from '../pane-state';
import { UnfinishedButton, isUnfinished } from '../unfinished-button';
import { useHostProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';
import { SheetLinks } from './sheet-links';

const useStyles = makeStyles({
  report: {
    ':focus': { outline: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
});

type Ended = Extract<Insertion, { readonly kind: 'ended' }>;

/** What came of the insertion: the sheets to go to, or why not and what to do. It takes the focus when it appears. */
export function InsertionReport() {
  const styles = useStyles();
  const { insertion } = usePane().state;
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (insertion.kind !== 'ended' && insertion.kind !== 'broken') return;
    report.current?.scrollIntoView({ block: 'center' });
    report.current?.focus({ preventScroll: true });
  }, [insertion]);
  if (insertion.kind !== 'ended' && insertion.kind !== 'broken') return null;
  return (
    <div ref={report} tabIndex={-1} className={styles.report}>
      <ReportText />
    </div>
  );
}

function ReportText() {
  const { insertion } = usePane().state;
  const { messages, plural } = useTexts();
  const problemText = useHostProblemText();
  const titleOf = useSuccessTitle();
  const texts = messages.result;
  if (insertion.kind !== 'ended' && insertion.kind !== 'broken') return null;
  const failed = insertion.job === 'draft' ? texts.failed : texts.notAdded;
  if (insertion.kind === 'broken') {
    return (
      <Notice intent="error" title={failed}>
        {texts.fault} {texts.unchanged}
      </Notice>
    );
  }
  const { outcome } = insertion;
  if (outcome.kind === 'failed') {
    return (
      <Notice intent="error" title={failed} actions={isUnfinished(outcome.problem) && <UnfinishedButton />}>
        {problemText(outcome.problem)} {outcome.leftovers ? texts.leftovers : texts.unchanged}
      </Notice>
    );
  }
  return (
    <Notice
      intent="success"
      title={titleOf(outcome)}
      actions={outcome.sheets.length > 0 && <SheetLinks names={outcome.sheets} />}
    >
      {outcome.kind === 'added' && (
        <>
          {outcome.present.length > 0 && <>{plural(texts.alreadyPresent, outcome.present.length)} </>}
          {outcome.withoutGoal.length > 0 && <>{plural(texts.withoutGoal, outcome.withoutGoal.length)} </>}
        </>
      )}
      {texts.editHint}
    </Notice>
  );
}

/** What came into the workbook, in numbers. */
function useSuccessTitle(): (outcome: Exclude<Ended['outcome'], { kind: 'failed' }>) => string {
  const { messages, plural } = useTexts();
  const { result, goalCount, indicatorCount } = messages;
  return (outcome) => {
    if (outcome.kind === 'added') {
      return outcome.added === 0 ? result.addedNone : plural(result.added, outcome.added);
    }
    const { goals, indicators } = outcome;
    if (goals === 0) return result.insertedOthers;
    return indicators === 0
      ? plural(result.inserted, goals)
      : formatMessage(result.insertedBoth, {
          goals: plural(goalCount, goals),
          indicators: plural(indicatorCount, indicators),
        });
  };
}
