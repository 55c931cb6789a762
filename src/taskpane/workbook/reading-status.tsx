import { Button, makeStyles } from '@fluentui/react-components';
import { readOnlyText } from '../../workbook/reading-text';
import { Notice } from '../notice';
import { usePane } from '../pane-context';
import { useHostProblemText } from '../use-problem-texts';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from './use-workbook-texts';

const useStyles = makeStyles({
  // While there is nothing to say, it takes no room either.
  status: { ':empty': { position: 'absolute' } },
});

/** What stands between the workbook and what is shown of it: not read yet, not readable now, not to be written. */
export function ReadingStatus() {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const { view } = useWorkbookTexts();
  const problemText = useHostProblemText();
  const { language } = useTexts();
  const { reading, problem } = state.workbook;
  return (
    <>
      {state.host === 'unsupported' && <Notice intent="warning" title={view.unsupported} />}
      <div role="status" className={styles.status}>
        {state.host !== 'unsupported' && reading === undefined && problem === undefined && (
          <p>{view.reading}</p>
        )}
        {problem && (
          <Notice
            intent="warning"
            title={view.notRead}
            actions={
              <Button size="small" onClick={() => dispatch({ kind: 'workbookTouched' })}>
                {view.tryAgain}
              </Button>
            }
          >
            {problem.kind === 'fault' ? view.fault : problemText(problem)} {reading && view.older}
          </Notice>
        )}
      </div>
      {reading?.readOnly && (
        <Notice intent="warning" title={view.readOnlyTitle}>
          {readOnlyText(reading.readOnly, language)}
        </Notice>
      )}
      {reading && reading.drafts.length === 0 && (
        <Notice
          intent="info"
          title={view.empty}
          actions={
            <Button size="small" onClick={() => dispatch({ kind: 'viewOpened', view: { kind: 'library' } })}>
              {view.toLibrary}
            </Button>
          }
        >
          {view.emptyText}
        </Notice>
      )}
    </>
  );
}
