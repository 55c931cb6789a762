import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../pane-context';
import { useComposedState } from '../use-composed-state';
import { useTexts } from '../use-texts';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { ChosenList } from './chosen-list';
import { DecisionList } from './decision-list';
import { HorizonFields } from './horizon-fields';
import { PlaceForm } from './place-form';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The second step: whose strategy it is, what needs a decision, and what was chosen. */
export function DraftView({ section }: { readonly section?: 'decisions' }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages } = useTexts();
  const composed = useComposedState();
  const decisions = useRef<HTMLHeadingElement>(null);
  const toDecisions = section === 'decisions';
  useEffect(() => {
    if (!toDecisions) return;
    decisions.current?.scrollIntoView({ block: 'start' });
    decisions.current?.focus({ preventScroll: true });
  }, [toDecisions, state.moves]);

  return (
    <ViewFrame>
      <ViewHeading keepFocus={toDecisions}>{messages.draft.heading}</ViewHeading>
      {composed.draft === undefined && (
        <div className={styles.empty}>
          <p>{messages.draft.emptyText}</p>
          <Button
            appearance="primary"
            onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'library' } })}
          >
            {messages.draft.toLibrary}
          </Button>
        </div>
      )}
      <PlaceForm composed={composed} />
      <HorizonFields problem={composed.horizonProblem} />
      {composed.draft && (
        <>
          {composed.toDecide.length > 0 && (
            <DecisionList toDecide={composed.toDecide} headingRef={decisions} />
          )}
          <ChosenList draft={composed.draft} placed={composed.placed} />
        </>
      )}
    </ViewFrame>
  );
}
