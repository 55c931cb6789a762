import { Button } from '@fluentui/react-components';
import type { InsertionProblem } from '../excel/insert-workbook';
import { usePane } from './pane-context';
import { useTexts } from './use-texts';

/** Whether a refusal asks the planner to clean up first. */
export function isUnfinished({ kind }: Pick<InsertionProblem, 'kind'>): boolean {
  return kind === 'unfinishedInsertion';
}

/** Leads from a refusal to the notice on what was cut off, at the top of the pane. */
export function UnfinishedButton() {
  const { dispatch } = usePane();
  const { unfinished } = useTexts().messages;
  return (
    <Button size="small" onClick={() => dispatch({ kind: 'unfinishedCalled' })}>
      {unfinished.show}
    </Button>
  );
}
