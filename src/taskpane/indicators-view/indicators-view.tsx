import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useComposedState } from '../use-composed-state';
import { useInsertedGoals } from '../use-inserted-goals';
import { ViewFrame } from '../view-frame';
import { ViewHeading } from '../view-heading';
import { GoalList } from './goal-list';
import { goalEntries } from './goal-entries';
import { useIndicatorTexts } from './use-indicator-texts';

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

/** The third step: how each goal of the draft is to be measured, with the add-in's suggestions or in the planner's words. */
export function IndicatorsView() {
  const styles = useStyles();
  const { strategies, dispatch } = usePane();
  const texts = useIndicatorTexts();
  const { draft, placed } = useComposedState();
  useInsertedGoals();
  const goals = useMemo(
    () => (draft ? goalEntries(draft, placed, strategies) : []),
    [draft, placed, strategies],
  );
  return (
    <ViewFrame>
      <ViewHeading>{texts.heading}</ViewHeading>
      {goals.length === 0 ? (
        <div className={styles.empty}>
          <p>{texts.empty}</p>
          <Button
            appearance="primary"
            onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'library' } })}
          >
            {texts.toLibrary}
          </Button>
        </div>
      ) : (
        <>
          <Notice intent="info" title={texts.suggestionsTitle}>
            {texts.suggestionsText}
          </Notice>
          <GoalList goals={goals} />
        </>
      )}
    </ViewFrame>
  );
}
