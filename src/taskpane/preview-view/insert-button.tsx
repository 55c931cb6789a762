import { Button } from '@fluentui/react-components';
import type { Draft } from '../../strategy/draft';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';
import { useInsertion } from './use-insertion';

/** Inserts the draft. Away while that is under way and once it is done, until the draft changes. */
export function InsertButton({ draft }: { readonly draft: Draft | undefined }) {
  const { insertion, host } = usePane().state;
  const { insert } = useTexts().messages.preview;
  const start = useInsertion();
  const inserted = insertion.kind === 'ended' && insertion.outcome.kind === 'inserted';
  if (draft === undefined || host !== 'ready' || insertion.kind === 'running' || inserted) return null;
  return (
    <Button appearance="primary" onClick={() => void start(draft)}>
      {insert}
    </Button>
  );
}
