import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowDown16Regular,
  CheckmarkCircle16Filled,
  ChevronDown16Regular,
  ChevronRight16Regular,
} from '@fluentui/react-icons';
import { formatMessage } from '../../strategy/language';
import type { NodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import { describePlanned, isBlank } from '../planned-indicator';
import { useTexts } from '../use-texts';
import type { GoalEntry } from './goal-entries';
import { GoalIndicators } from './goal-indicators';
import { useIndicatorTexts } from './use-indicator-texts';

const useStyles = makeStyles({
  goal: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // What is scrolled to stays clear of the pane's header, which may take two lines.
    scrollMarginTop: '100px',
  },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    '& svg': { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground2 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  strategic: { fontWeight: tokens.fontWeightSemibold },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  code: { fontWeight: tokens.fontWeightSemibold },
  count: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  some: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  next: { alignSelf: 'flex-start' },
  chosen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& li': { display: 'flex', columnGap: tokens.spacingHorizontalXS },
    '& svg': { flexShrink: 0, color: tokens.colorBrandForeground1 },
  },
});

/** One goal: its header opens and closes what it can be measured by; closed, it still names what was chosen. */
export function GoalPanel({
  entry,
  open,
  onToggle,
  onNext,
}: {
  readonly entry: GoalEntry;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Goes on to the next goal without an indicator; absent when there is no other. */
  readonly onNext?: () => void;
}) {
  const styles = useStyles();
  const { indicators } = usePane().state;
  const { language, messages, plural } = useTexts();
  const texts = useIndicatorTexts();
  const { key, code, text, level } = entry;
  const planned = indicators.filter(({ goal }) => goal === key);
  const chosen = planned.filter((one) => !isBlank(one));
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.goal}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={headerId(key)}
          className={mergeClasses(styles.header, level === 'strategicGoal' && styles.strategic)}
          aria-expanded={open}
          aria-controls={open ? contentId(key) : undefined}
          onClick={onToggle}
        >
          <Chevron aria-hidden />
          <span className={styles.name}>
            <span lang="pl">
              <span className={styles.code}>{code}</span> {text}
            </span>
            <span className={mergeClasses(styles.count, chosen.length > 0 && styles.some)}>
              {chosen.length === 0 ? texts.goal.none : plural(messages.indicatorCount, chosen.length)}
            </span>
          </span>
        </button>
      </h2>
      {open ? (
        <div id={contentId(key)} className={styles.content}>
          <GoalIndicators entry={entry} planned={planned} />
          {onNext && (
            <Button
              appearance="subtle"
              size="small"
              className={styles.next}
              icon={<ArrowDown16Regular />}
              onClick={onNext}
            >
              {texts.overview.nextWithout}
            </Button>
          )}
        </div>
      ) : (
        chosen.length > 0 && (
          <ul className={styles.chosen} aria-label={formatMessage(texts.goal.chosen, { code })}>
            {chosen.map((one) => (
              <li key={one.key}>
                <CheckmarkCircle16Filled aria-hidden />
                {describePlanned(one, language).name.trim() || texts.indicator.unnamed}
              </li>
            ))}
          </ul>
        )
      )}
    </li>
  );
}

/** Scrolls to a goal and puts the keyboard on its header. */
export function focusGoal(key: NodeKey): void {
  const header = document.getElementById(headerId(key));
  header?.closest('li')?.scrollIntoView({ block: 'start' });
  header?.focus({ preventScroll: true });
}

function headerId(key: NodeKey): string {
  return `goal ${key}`.replace(/\s/g, '-');
}

function contentId(key: NodeKey): string {
  return `${headerId(key)}-indicators`;
}
