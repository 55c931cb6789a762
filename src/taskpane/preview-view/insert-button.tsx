import { Button } from '@fluentui/react-components';
import type { Draft } from '../../strategy/draft';
import { formatMessage } from '../../strategy/language';
import type { Inserted } from '../inserted-indicators';
import { usePane } from '../pane-context';
import { isDone } from '../pane-state';
import { useTexts } from '../use-texts';
import { useInsertion } from './use-insertion';

/**
 * Inserts the draft, or adds only indicators where the workbook holds goals of the draft already. Away while that is under way
 * and once it is done, until the draft changes.
 */
export function InsertButton({
  draft,
  inserted,
}: {
  readonly draft: Draft | undefined;
  readonly inserted: Inserted;
}) {
  const { insertion, host } = usePane().state;
  const { insert, addIndicators, addIndicatorsLabel } = useTexts().messages.preview;
  const insertions = useInsertion();
  if (draft === undefined || host !== 'ready' || insertion.kind === 'running' || isDone(insertion))
    return null;
  const { goals, toAdd, sheets } = inserted;
  if (goals === 0) {
    return (
      <Button appearance="primary" onClick={() => void insertions.insertDraft(draft)}>
        {insert}
      </Button>
    );
  }
  return toAdd.length === 0 ? null : (
    <Button
      appearance="primary"
      aria-label={formatMessage(addIndicatorsLabel, { sheet: sheets.join(', ') })}
      onClick={() => void insertions.addIndicators(toAdd)}
    >
      {addIndicators}
    </Button>
  );
}
