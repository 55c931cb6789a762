import type { Draft } from '../../strategy/draft';
import type { ChosenIndicator } from '../../strategy/indicator';
import type { InsertionProgress } from '../../excel/insert-workbook';
import { usePane } from '../pane-context';
import type { InsertionJob, PaneAction } from '../pane-state';
import { useTexts } from '../use-texts';

/** The ways to bring the planner's work into the workbook. */
export interface Insertions {
  /** Inserts the whole draft as new sheets. */
  readonly insertDraft: (draft: Draft) => Promise<void>;
  /** Adds indicators to the sheet that their goals belong to. */
  readonly addIndicators: (indicators: readonly ChosenIndicator[]) => Promise<void>;
}

/**
 * Inserts and tells the pane how it goes. A fault of the program is told in words as well, and thrown on so that it shows up
 * where faults are looked for.
 */
export function useInsertion(): Insertions {
  const { state, port, dispatch } = usePane();
  const { language } = useTexts();
  const { protectFormulas } = state;
  const onProgress = (progress: InsertionProgress) => dispatch({ kind: 'insertionProgressed', progress });
  const run = async (job: InsertionJob, insert: () => Promise<PaneAction>) => {
    dispatch({ kind: 'insertionStarted', job });
    try {
      dispatch(await insert());
    } catch (error) {
      dispatch({ kind: 'insertionBroke' });
      throw error;
    }
  };
  return {
    insertDraft: (draft) =>
      run('draft', async () => ({
        kind: 'insertionEnded',
        outcome: await port.insertDraft(draft, { language, protectFormulas, onProgress }),
      })),
    addIndicators: (indicators) =>
      run('indicators', async () => ({
        kind: 'additionEnded',
        outcome: await port.addIndicators({ indicators, onProgress }),
      })),
  };
}
