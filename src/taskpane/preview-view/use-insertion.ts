import type { Draft } from '../../strategy/draft';
import { usePane } from '../pane-context';
import { useTexts } from '../use-texts';

/**
 * Inserts a draft and tells the pane how it goes. A fault of the program is told in words as well, and thrown on so that it
 * shows up where faults are looked for.
 */
export function useInsertion(): (draft: Draft) => Promise<void> {
  const { port, dispatch } = usePane();
  const { language } = useTexts();
  return async (draft) => {
    dispatch({ kind: 'insertionStarted' });
    try {
      const outcome = await port.insertDraft(draft, {
        language,
        onProgress: (progress) => dispatch({ kind: 'insertionProgressed', progress }),
      });
      dispatch({ kind: 'insertionEnded', outcome });
    } catch (error) {
      dispatch({ kind: 'insertionBroke' });
      throw error;
    }
  };
}
