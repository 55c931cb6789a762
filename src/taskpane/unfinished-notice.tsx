import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CleanUpOutcome, UnfinishedInsertion } from '../excel/unfinished-insertion';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { useUnfinishedTexts } from './use-unfinished-texts';
import { useHostProblemText } from './use-problem-texts';
import { useTexts } from './use-texts';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    // The pane's header stays above it when it is brought into view.
    scrollMarginTop: '120px',
    ':focus': { outline: 'none' },
  },
  part: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

/**
 * Offers to clean up what was cut off, an insertion, a change or an undo, and says what came of it. It takes the focus when a refusal led
 * to it.
 */
export function UnfinishedNotice() {
  const styles = useStyles();
  const { unfinishedCalls } = usePane().state;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (unfinishedCalls === 0) return;
    notice.current?.scrollIntoView({ block: 'start' });
    notice.current?.focus({ preventScroll: true });
  }, [unfinishedCalls]);
  return (
    <div ref={notice} className={styles.notice} role="status" tabIndex={-1}>
      <NoticeText />
    </div>
  );
}

function NoticeText() {
  const { state, dispatch, port } = usePane();
  const { unfinished } = state;
  if (!('insertion' in unfinished)) return null;
  const { insertion } = unfinished;
  const cleanUp = async () => {
    dispatch({ kind: 'cleanUpStarted' });
    try {
      dispatch({ kind: 'cleanUpEnded', outcome: await port.cleanUpUnfinished(insertion) });
    } catch (error) {
      dispatch({ kind: 'unfinishedFound', insertion });
      throw error;
    }
  };
  const close = () => dispatch({ kind: 'noneUnfinished' });
  switch (unfinished.kind) {
    case 'cleaning':
      return <CleaningText insertion={insertion} />;
    case 'found':
      return <Offer insertion={insertion} onCleanUp={() => void cleanUp()} onLeave={close} />;
    case 'ended':
      return unfinished.outcome.kind === 'cleaned' ? (
        <CleanedText insertion={insertion} kept={unfinished.outcome.kept} onClose={close} />
      ) : (
        <Offer
          insertion={insertion}
          failure={unfinished.outcome}
          onCleanUp={() => void cleanUp()}
          onLeave={close}
        />
      );
  }
}

function CleaningText({ insertion }: { readonly insertion: UnfinishedInsertion }) {
  return <Notice intent="info" title={useUnfinishedTexts(insertion).cleaning} />;
}

function CleanedText({
  insertion,
  kept,
  onClose,
}: {
  readonly insertion: UnfinishedInsertion;
  readonly kept: readonly string[];
  readonly onClose: () => void;
}) {
  const texts = useUnfinishedTexts(insertion);
  const { close } = useTexts().messages.unfinished;
  return (
    <Notice
      intent="success"
      title={texts.cleaned}
      actions={
        <Button size="small" onClick={onClose}>
          {close}
        </Button>
      }
    >
      {texts.keptText(kept)}
    </Notice>
  );
}

function Offer({
  insertion,
  failure,
  onCleanUp,
  onLeave,
}: {
  readonly insertion: UnfinishedInsertion;
  /** What came of the last attempt. */
  readonly failure?: Exclude<CleanUpOutcome, { kind: 'cleaned' }>;
  readonly onCleanUp: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const texts = useUnfinishedTexts(insertion);
  const { problems } = useTexts().messages;
  const problemText = useHostProblemText();
  return (
    <Notice
      intent="warning"
      title={failure ? texts.failed : texts.title}
      actions={
        <>
          <Button size="small" onClick={onCleanUp}>
            {texts.cleanUp}
          </Button>
          <Button size="small" appearance="subtle" onClick={onLeave}>
            {texts.leave}
          </Button>
        </>
      }
    >
      {failure && (
        <span className={styles.part}>
          {failure.kind === 'failed' ? problemText(failure.problem) : problems.alreadyRunning}
        </span>
      )}
      {texts.what.map((sentences) => (
        <span key={sentences} className={styles.part}>
          {sentences}
        </span>
      ))}
    </Notice>
  );
}
