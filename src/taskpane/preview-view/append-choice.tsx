import { Button, Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft } from '../../strategy/draft';
import type { NodeKey } from '../../strategy/selection';
import { nodeKey } from '../../strategy/selection';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { SectionHeading } from '../section-heading';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { GoalSelect } from '../workbook-view/goal-select';
import { canHaveBelow, goalLines } from '../workbook-view/goal-lines';
import { ReadingStatus } from '../workbook/reading-status';
import { useProposal } from '../workbook/use-proposal';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { additionSteps, countAddition, duplicatesIn, groupsToAdd } from './append-goals';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Whether goals go into new sheets or into the draft that the workbook holds, and there where. Shown only where there is such a draft. */
export function AppendChoice({ draft, reading }: { readonly draft: Draft; readonly reading: DraftReading }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { append } = useWorkbookTexts();
  const target = state.workbook.libraryTarget;
  return (
    <section className={styles.choice}>
      <SectionHeading>{append.heading}</SectionHeading>
      <RadioGroup
        aria-label={append.heading}
        value={target ? 'draft' : 'sheets'}
        onChange={(_event, { value }) =>
          dispatch({
            kind: 'libraryTargetChosen',
            target: value === 'draft' ? { goalId: undefined } : undefined,
          })
        }
      >
        <Radio value="sheets" label={append.asSheets} />
        <Radio value="draft" label={append.toDraft} />
      </RadioGroup>
      {target ? (
        <AppendPlace draft={draft} reading={reading} goalId={target.goalId} />
      ) : (
        <p className={sections.hint}>{append.asSheetsHint}</p>
      )}
    </section>
  );
}

function AppendPlace({
  draft,
  reading,
  goalId,
}: {
  readonly draft: Draft;
  readonly reading: DraftReading;
  readonly goalId: string | undefined;
}) {
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { plural } = useTexts();
  const { append } = useWorkbookTexts();
  const { proposeAll } = useProposal();
  const [again, setAgain] = useState<ReadonlySet<NodeKey>>(new Set());
  const workbook = reading.draft;
  const parentId = workbook.goals.some(({ id }) => id === goalId) ? goalId : undefined;
  const addition = { draft, chosen: state.chosen, workbook, parentId, again };
  const duplicates = duplicatesIn(draft, workbook);
  const count = countAddition(groupsToAdd(addition));
  const tick = (key: NodeKey) => {
    const next = new Set(again);
    if (!next.delete(key)) next.add(key);
    setAgain(next);
  };
  return (
    <>
      <p className={sections.hint}>{append.toDraftHint}</p>
      <ReadingStatus />
      <GoalSelect
        label={append.place}
        goals={goalLines(workbook).filter(({ goal }) => canHaveBelow(goal))}
        value={parentId ?? ''}
        none={append.top}
        onChange={(id) =>
          dispatch({ kind: 'libraryTargetChosen', target: { goalId: id === '' ? undefined : id } })
        }
      />
      {duplicates.length > 0 && (
        <Field label={plural(append.duplicates, duplicates.length)} hint={append.duplicatesHint}>
          <ul className={sections.list}>
            {duplicates.map(({ id, name, origin }) => {
              const key = nodeKey(origin.strategyId, origin.nodeId);
              return (
                <li key={id}>
                  <Checkbox checked={again.has(key)} label={name.text} onChange={() => tick(key)} />
                </li>
              );
            })}
          </ul>
        </Field>
      )}
      {draft.statements.length > 0 && (
        <p className={sections.hint}>{plural(append.statements, draft.statements.length)}</p>
      )}
      <div>
        <Button
          appearance="primary"
          onClick={() => proposeAll(additionSteps(addition), { kind: 'goalsAdded', count })}
        >
          {append.button}
        </Button>
      </div>
    </>
  );
}
