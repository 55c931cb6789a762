import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Draft } from '../../strategy/draft';
import { usePane } from '../pane-context';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { DecisionCard } from './decision-card';

const useStyles = makeStyles({
  cards: { rowGap: tokens.spacingVerticalM },
});

/** The stretches of text that only the planner can adapt, decided or not. The order stays, so that nothing moves while she types. */
export function DecisionList({
  toDecide,
  headingRef,
}: {
  readonly toDecide: Draft['openDecisions'];
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { decisions } = usePane().state;
  const { messages, plural } = useTexts();
  const left = toDecide.filter(({ key }) => !decisions.has(key)).length;
  return (
    <section className={sections.section}>
      <SectionHeading ref={headingRef}>{messages.draft.decisionsHeading}</SectionHeading>
      <p className={sections.hint}>
        {messages.draft.decisionsHint}{' '}
        {left === 0 ? messages.draft.decisionsDone : plural(messages.draft.decisionsLeft, left)}
      </p>
      <ul className={`${sections.list} ${styles.cards}`}>
        {toDecide.map((decision) => (
          <DecisionCard key={decision.key} decision={decision} />
        ))}
      </ul>
    </section>
  );
}
