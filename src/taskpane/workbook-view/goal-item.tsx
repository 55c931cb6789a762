import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import { formatMessage } from '../../strategy/language';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import type { GoalLine } from './goal-lines';
import { useDimensionName } from './use-dimension-name';
import { useGoalName } from './use-goal-name';

const useStyles = makeStyles({
  goal: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '2px',
    padding: '2px 0',
    borderRadius: tokens.borderRadiusMedium,
  },
  strategic: { backgroundColor: tokens.colorNeutralBackground3 },
  turn: { flexShrink: 0, minWidth: '28px', width: '28px', padding: 0 },
  noTurn: { flexShrink: 0, width: '28px' },
  text: { flex: 1, minWidth: 0, padding: '4px 0', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  lacking: { color: tokens.colorStatusWarningForeground3 },
  menu: { flexShrink: 0, minWidth: '32px', marginRight: '2px' },
});

/** How far goals are set in per level, and up to which level: in a narrow pane names need the room. */
const INDENT = 12;
const DEEPEST = 3;

/**
 * One goal: its code and name, its level, dimension and number of indicators, and the button of its menu. Rendered anew only when what it
 * shows changes, so that the menu of one among hundreds opens at once.
 */
export const GoalItem = memo(function GoalItem({
  line: { goal, depth, indicators, below },
  isOpen,
  hasMenu,
  onMenu,
}: {
  readonly line: GoalLine;
  readonly isOpen: boolean;
  readonly hasMenu: boolean;
  /** Stays the same from one rendering to the next. */
  readonly onMenu: (goalId: string, button: HTMLElement) => void;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { dispatch } = usePane();
  const { messages, plural } = useTexts();
  const { goals: texts } = useWorkbookTexts();
  const dimensionName = useDimensionName();
  const name = useGoalName()(goal);
  const isStrategic = goal.level === 'strategicGoal';
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const facts = [
    goal.level ? messages.kinds[goal.level] : texts.withoutLevel,
    ...(goal.dimension ? [formatMessage(texts.dimension, { dimension: dimensionName(goal.dimension) })] : []),
    indicators === 0 ? texts.noIndicators : plural(messages.indicatorCount, indicators),
    ...(isOpen || below === 0 ? [] : [plural(texts.below, below)]),
  ];
  return (
    <li
      className={mergeClasses(styles.goal, isStrategic && styles.strategic)}
      style={{ marginLeft: `${Math.min(depth, DEEPEST) * INDENT}px` }}
    >
      {below > 0 ? (
        <Button
          appearance="subtle"
          className={styles.turn}
          icon={<Chevron />}
          aria-expanded={isOpen}
          aria-label={formatMessage(isOpen ? texts.fold : texts.unfold, { goal: name })}
          onClick={() => dispatch({ kind: 'goalTurned', id: goal.id })}
        />
      ) : (
        <span className={styles.noTurn} />
      )}
      <div className={mergeClasses(styles.text, isStrategic && styles.strong)}>
        <span lang="pl">
          <span className={sections.code}>{goal.code}</span>{' '}
          {goal.name.trim() === '' ? texts.unnamed : goal.name}
        </span>
        <span className={styles.facts}>
          {goal.code === '' && <>{texts.withoutCode} · </>}
          {facts.join(' · ')}
        </span>
      </div>
      <Button
        appearance="subtle"
        className={styles.menu}
        icon={<MoreHorizontal20Regular />}
        aria-haspopup="menu"
        aria-expanded={hasMenu}
        aria-label={formatMessage(texts.menu, { goal: name })}
        onClick={(event) => onMenu(goal.id, event.currentTarget)}
      />
    </li>
  );
});
