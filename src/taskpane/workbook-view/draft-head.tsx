import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import type { DraftReading } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import { useSectionStyles } from '../use-section-styles';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  choice: { alignSelf: 'stretch', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** Which draft it is: the place, the years, how much it has; and the choice among several. */
export function DraftHead({ reading }: { readonly reading: DraftReading }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const { view } = useWorkbookTexts();
  const { draft } = reading;
  const { place, horizon, goals, indicators } = draft;
  const drafts = state.workbook.reading?.drafts ?? [];
  const years =
    horizon.from !== undefined && horizon.to !== undefined
      ? formatMessage(view.years, { from: horizon.from, to: horizon.to })
      : undefined;
  return (
    <div className={styles.head}>
      {drafts.length > 1 && (
        <Field label={view.draft} className={styles.choice}>
          <Select
            value={reading.goals.table.name}
            onChange={(_event, { value }) => dispatch({ kind: 'draftPicked', table: value })}
          >
            {drafts.map((one) => (
              <option key={one.goals.table.name} value={one.goals.table.name}>
                {formatMessage(view.draftOption, {
                  sheet: one.goals.table.sheet,
                  goals: plural(messages.goalCount, one.draft.goals.length),
                })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p>
        <span className={sections.strong}>
          {place === '' ? view.noPlace : formatMessage(view.place, { place })}
        </span>
        {years !== undefined && <>, {years}</>}
      </p>
      <p>
        {plural(messages.goalCount, goals.length)}, {plural(messages.indicatorCount, indicators.length)}
      </p>
      <Button
        size="small"
        appearance="primary"
        onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'check' } })}
      >
        {view.problemsToCheck}
      </Button>
    </div>
  );
}
