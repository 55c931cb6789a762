import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Draft, DraftGoal } from '../../strategy/draft';
import type { DraftIndicator } from '../../strategy/indicator';
import { AdaptedWords } from '../adapted-words';
import { OriginLabel } from '../origin-label';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';

const useStyles = makeStyles({
  goal: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  strategic: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  below: { paddingLeft: tokens.spacingHorizontalM },
  origin: { display: 'block', fontWeight: tokens.fontWeightRegular },
  indicators: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The hierarchy of goals with their indicators, numbered and adapted as it will stand in the workbook. */
export function PreviewGoals({
  draft: { goals, indicators },
}: {
  readonly draft: Pick<Draft, 'goals' | 'indicators'>;
}) {
  const sections = useSectionStyles();
  const { goalsHeading } = useTexts().messages.preview;
  if (goals.length === 0) return null;
  return (
    <section className={sections.section}>
      <SectionHeading>{goalsHeading}</SectionHeading>
      <GoalList goals={goals} indicators={indicators} />
    </section>
  );
}

function GoalList({
  goals,
  indicators,
  nested = false,
}: {
  readonly goals: readonly DraftGoal[];
  /** Of all goals. */
  readonly indicators: readonly DraftIndicator[];
  readonly nested?: boolean;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  return (
    <ul className={mergeClasses(sections.list, nested && styles.below)}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <div className={mergeClasses(styles.goal, goal.level === 'strategicGoal' && styles.strategic)}>
            <span className={sections.code}>{goal.code}</span>
            <div className={sections.text}>
              <AdaptedWords text={goal.name} />
              <span className={styles.origin}>
                <OriginLabel origin={goal.origin} />
              </span>
              <GoalIndicators indicators={indicators.filter(({ goalId }) => goalId === goal.id)} />
            </div>
          </div>
          {goal.children.length > 0 && <GoalList goals={goal.children} indicators={indicators} nested />}
        </li>
      ))}
    </ul>
  );
}

/** How many indicators a goal has, and which. */
function GoalIndicators({ indicators }: { readonly indicators: readonly DraftIndicator[] }) {
  const styles = useStyles();
  const { messages, plural } = useTexts();
  if (indicators.length === 0) return null;
  return (
    <span className={styles.indicators}>
      {plural(messages.indicatorCount, indicators.length)}: {indicators.map(({ name }) => name).join('; ')}
    </span>
  );
}
