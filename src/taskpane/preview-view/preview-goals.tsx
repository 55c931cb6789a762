import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DraftGoal } from '../../strategy/draft';
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
});

/** The hierarchy of goals, numbered and adapted as it will stand in the workbook. */
export function PreviewGoals({ goals }: { readonly goals: readonly DraftGoal[] }) {
  const sections = useSectionStyles();
  const { goalsHeading } = useTexts().messages.preview;
  if (goals.length === 0) return null;
  return (
    <section className={sections.section}>
      <SectionHeading>{goalsHeading}</SectionHeading>
      <GoalList goals={goals} />
    </section>
  );
}

function GoalList({
  goals,
  nested = false,
}: {
  readonly goals: readonly DraftGoal[];
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
            </div>
          </div>
          {goal.children.length > 0 && <GoalList goals={goal.children} nested />}
        </li>
      ))}
    </ul>
  );
}
