import type { DismissalChange } from '../../excel/change-dismissals';
import type { SectionSheetKey } from '../../strategy/section';
import type { CheckSheetContent } from '../../workbook/check-sheet/check-sheet';
import type { CellPlace } from '../../workbook/reading/workbook-reading';
import { usePane } from '../pane-context';
import type { PaneAction } from '../pane-state';
import type { StoredWrite } from './workbook-state';

/** What the add-in can do with the workbook beside proposing a change. Each tells the pane how it goes. */
export interface WorkActions {
  /** Writes the proposed change. */
  readonly write: () => Promise<void>;
  readonly undo: (record: StoredWrite, keepEdited: boolean) => Promise<void>;
  readonly insertSection: (section: SectionSheetKey) => Promise<void>;
  readonly insertCheck: (content: CheckSheetContent) => Promise<void>;
  readonly changeDismissals: (change: DismissalChange) => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
  /** Puts the last outcome, or what was proposed, out of sight. */
  readonly close: () => void;
}

/** A fault of the program is told in words as well, and thrown on so that it shows up where faults are looked for. */
export function useWork(): WorkActions {
  const { state, port, dispatch } = usePane();
  const { language, workbook } = state;
  const { work } = workbook;
  const run = async (start: PaneAction, job: () => Promise<PaneAction>) => {
    dispatch(start);
    try {
      dispatch(await job());
    } catch (error) {
      dispatch({ kind: 'workBroke' });
      throw error;
    }
  };
  return {
    write: async () => {
      if (work.kind !== 'proposed') return;
      const { plan } = work;
      await run({ kind: 'changeStarted' }, async () => ({
        kind: 'changeEnded',
        outcome: await port.applyChange(plan),
      }));
    },
    undo: (record, keepEdited) =>
      run({ kind: 'undoStarted', record }, async () => ({
        kind: 'undoEnded',
        outcome: await port.undoWrite(record.id, { keepEdited }),
      })),
    insertSection: (section) =>
      run({ kind: 'sheetStarted', sheet: section }, async () => ({
        kind: 'sheetEnded',
        outcome: await port.insertSection(section, { language }),
      })),
    insertCheck: (content) =>
      run({ kind: 'sheetStarted', sheet: 'check' }, async () => ({
        kind: 'sheetEnded',
        outcome: await port.insertCheck(content, { language }),
      })),
    changeDismissals: (change) =>
      run({ kind: 'dismissalStarted' }, async () => {
        const result = await port.changeDismissals(change);
        return result.ok
          ? { kind: 'dismissalsStored', dismissals: result.value }
          : { kind: 'dismissalFailed', problem: result.problem };
      }),
    select: async (place) => {
      dispatch({ kind: 'cellVisited', place, outcome: await port.selectCell(place) });
    },
    close: () => dispatch({ kind: 'workClosed' }),
  };
}
