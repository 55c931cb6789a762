import { useRef } from 'react';
import type { Draft, DraftGoal, DraftStatement, Provenance } from '../../strategy/draft';
import { walkGoals } from '../../strategy/draft';
import type { NodeKey } from '../../strategy/selection';
import { nodeKey } from '../../strategy/selection';
import { usePane } from '../pane-context';
import { SectionHeading } from '../section-heading';
import { groupStatements } from '../statement-parts';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { ChosenItem } from './chosen-item';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** What was chosen, grouped and numbered as it will stand in the workbook; each goal can be taken out with what is below it. */
export function ChosenList({ draft, placed }: { readonly draft: Draft; readonly placed: boolean }) {
  const sections = useSectionStyles();
  const { messages } = useTexts();
  const { state, dispatch } = usePane();
  const list = useRef<HTMLElement>(null);
  const noteRemoval = useFocusAfterRemoval(list, state.chosen);

  const remove = (origins: readonly Provenance[], name: string) => {
    const keys = new Set<NodeKey>(origins.map(keyOf));
    noteRemoval();
    dispatch({
      kind: 'removed',
      chosen: new Set([...state.chosen].filter((key) => !keys.has(key))),
      name,
    });
  };
  const goalItem = (goal: DraftGoal) => {
    const below = [...walkGoals(goal.children)];
    const text = placed ? goal.name.text : goal.origin.text;
    return (
      <ChosenItem
        key={keyOf(goal.origin)}
        code={goal.code}
        text={text}
        strong={goal.level === 'strategicGoal'}
        origin={goal.origin}
        broughtAlong={!state.chosen.has(keyOf(goal.origin))}
        below={below.length}
        onRemove={() =>
          remove(
            [goal, ...below].map(({ origin }) => origin),
            text,
          )
        }
      >
        {goal.children.length > 0 && (
          <ul className={`${sections.list} ${sections.nested}`}>{goal.children.map(goalItem)}</ul>
        )}
      </ChosenItem>
    );
  };
  const statementItem = (statement: DraftStatement) => {
    const text = placed ? statement.text.text : statement.origin.text;
    return (
      <ChosenItem
        key={keyOf(statement.origin)}
        clamped
        text={text}
        origin={statement.origin}
        broughtAlong={!state.chosen.has(keyOf(statement.origin))}
        below={0}
        onRemove={() =>
          remove(
            partsOf(statement, draft.statements).map(({ origin }) => origin),
            text,
          )
        }
      />
    );
  };
  const groups = [
    ...groupStatements(draft.statements, 'cover'),
    ...groupStatements(draft.statements, 'programme'),
  ];
  return (
    <section className={sections.section} ref={list}>
      {draft.goals.length > 0 && (
        <>
          <SectionHeading>{messages.draft.chosenHeading}</SectionHeading>
          <ul className={sections.list}>{draft.goals.map(goalItem)}</ul>
        </>
      )}
      {groups.length > 0 && (
        <>
          <SectionHeading>{messages.draft.othersHeading}</SectionHeading>
          {groups.map(({ kind, entries }) => (
            <div key={kind}>
              <h3 className={sections.kind}>{messages.kindGroups[kind]}</h3>
              <ul className={sections.list}>{entries.map(statementItem)}</ul>
            </div>
          ))}
        </>
      )}
    </section>
  );
}

function keyOf(origin: Provenance): NodeKey {
  return nodeKey(origin.strategyId, origin.nodeId);
}

/** A statement and its parts: left alone, a part would bring the whole along again. */
function partsOf(whole: DraftStatement, statements: readonly DraftStatement[]): readonly DraftStatement[] {
  const parts = statements.filter(
    ({ partOf, origin }) => partOf === whole.origin.nodeId && origin.strategyId === whole.origin.strategyId,
  );
  return [whole, ...parts.flatMap((part) => partsOf(part, statements))];
}
