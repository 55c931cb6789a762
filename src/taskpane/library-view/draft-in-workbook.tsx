import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatMessage } from '../../strategy/language';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from '../workbook/use-workbook-texts';
import { currentDraft } from '../workbook/workbook-state';

const useStyles = makeStyles({
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
});

/**
 * Says, when the pane has just opened, that the workbook holds a draft; and, while goals are chosen for that draft, where they are to
 * go.
 */
export function DraftInWorkbook() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { messages, plural } = useTexts();
  const { found } = useWorkbookTexts();
  const { libraryTarget } = state.workbook;
  const draft = currentDraft(state.workbook)?.draft;
  if (draft === undefined) return null;
  const toWorkbook = () => dispatch({ kind: 'viewOpened', view: { kind: 'workbook' } });
  if (libraryTarget) {
    const goal = draft.goals.find(({ id }) => id === libraryTarget.goalId);
    return (
      <div className={styles.notice}>
        <Notice
          intent="info"
          title={found.target}
          actions={
            <Button size="small" onClick={() => dispatch({ kind: 'libraryTargetChosen', target: undefined })}>
              {found.targetCancel}
            </Button>
          }
        >
          {goal ? formatMessage(found.targetGoal, { goal: `${goal.code} ${goal.name}` }) : found.targetTop}
        </Notice>
      </div>
    );
  }
  const counts = {
    goals: plural(messages.goalCount, draft.goals.length),
    indicators: plural(messages.indicatorCount, draft.indicators.length),
  };
  return (
    <div className={styles.notice} role="status">
      <Notice
        intent="info"
        title={found.title}
        actions={
          <Button size="small" onClick={toWorkbook}>
            {found.open}
          </Button>
        }
      >
        {draft.place === ''
          ? formatMessage(found.text, counts)
          : formatMessage(found.textOfPlace, { ...counts, place: draft.place })}
      </Notice>
    </div>
  );
}
