import { Button } from '@fluentui/react-components';
import type { Draft } from '../../strategy/draft';
import { formatMessage } from '../../strategy/language';
import type { Inserted } from '../inserted-indicators';
import { firstOffer } from '../inserted-indicators';
import { usePane } from '../pane-context';
import { isDone } from '../pane-state';
import { useTexts } from '../use-texts';
import { useInsertion } from './use-insertion';

/**
 * Inserts the draft, or adds only indicators where that is possible. Away while that is under way and once it is done, until
 * the draft changes.
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
  switch (firstOffer(inserted)) {
    case 'draft':
      return (
        <Button appearance="primary" onClick={() => void insertions.insertDraft(draft)}>
          {insert}
        </Button>
      );
    case 'indicators':
      return (
        <Button
          appearance="primary"
          aria-label={formatMessage(addIndicatorsLabel, { sheet: inserted.sheets.join(', ') })}
          onClick={() => void insertions.addIndicators(inserted.toAdd)}
        >
          {addIndicators}
        </Button>
      );
    case 'nothing':
      return null;
  }
}
