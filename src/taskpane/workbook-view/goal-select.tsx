import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookGoal } from '../../strategy/workbook-draft';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { goalName } from './use-goal-name';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // As wide as there is room, however long the goals' names are.
  select: {
    minWidth: 0,
    width: '100%',
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});

/** A choice among goals of the workbook, in their order, set in by level. */
export function GoalSelect({
  label,
  goals,
  value,
  none,
  onChange,
}: {
  readonly label: string;
  /** Best the same array from one rendering to the next. */
  readonly goals: readonly { readonly goal: WorkbookGoal; readonly depth: number }[];
  /** The goal's id; empty for `none`. */
  readonly value: string;
  /** What can be chosen besides. */
  readonly none: string;
  readonly onChange: (id: string) => void;
}) {
  const styles = useStyles();
  const { goals: texts } = useWorkbookTexts();
  // Thousands are not rendered anew with each choice.
  const options = useMemo(
    () =>
      goals.map(({ goal, depth }) => (
        <option key={goal.id} value={goal.id} lang="pl">
          {`${'\u2003'.repeat(depth)}${goalName(goal, texts.unnamed)}`}
        </option>
      )),
    [goals, texts],
  );
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{none}</option>
        {options}
      </Select>
    </Field>
  );
}
