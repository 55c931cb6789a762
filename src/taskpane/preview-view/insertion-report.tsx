import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
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
  const texts = messages.result;
  if (insertion.kind === 'broken') {
    return (
      <Notice intent="error" title={texts.failed}>
        {texts.fault} {texts.unchanged}
      </Notice>
    );
  }
  if (insertion.kind !== 'ended') return null;
  const { outcome } = insertion;
  if (outcome.kind === 'failed') {
    return (
      <Notice intent="error" title={texts.failed}>
        {problemText(outcome.problem)} {outcome.leftovers ? texts.leftovers : texts.unchanged}
      </Notice>
    );
  }
  return (
    <Notice
      intent="success"
      title={outcome.goals > 0 ? plural(texts.inserted, outcome.goals) : texts.insertedOthers}
      actions={<SheetLinks names={outcome.sheets} />}
    >
      {texts.editHint}
    </Notice>
  );
}
