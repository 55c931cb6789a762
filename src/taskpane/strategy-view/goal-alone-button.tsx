import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { StrategyNode } from '../../strategy/strategy';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { isAlone, toggleAlone } from './goal-alone';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  pressed: { fontWeight: tokens.fontWeightSemibold },
});

/** Chooses a strategic goal without its operational goals. In the tab order only with its row, like the row's tick box. */
export function GoalAloneButton({
  strategyId,
  node,
  tabbable,
}: {
  readonly strategyId: string;
  readonly node: StrategyNode;
  readonly tabbable: boolean;
}) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { goalAlone, goalAloneChosen } = useTexts().messages.strategy;
  const alone = isAlone(strategyId, node, state.chosen);
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, alone && styles.pressed)}
      aria-pressed={alone}
      tabIndex={tabbable ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        dispatch({ kind: 'choiceMade', chosen: toggleAlone(strategyId, node, state.chosen) });
      }}
    >
      {alone && <Checkmark16Regular aria-hidden />}
      {alone ? goalAloneChosen : goalAlone}
    </button>
  );
}
