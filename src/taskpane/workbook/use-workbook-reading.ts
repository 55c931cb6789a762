import type { Dispatch } from 'react';
import { useEffect } from 'react';
import type { PaneAction, PaneState } from '../pane-state';
import { isStep } from '../pane-state';
import type { WorkbookPort } from '../workbook-port';
import { isWorking } from './workbook-state';

/**
 * Keeps what the pane knows of the workbook true: reads it when the pane opens, when a view is shown that depends on it, and after
 * changes while such a view is shown; never while the add-in itself is at work there. A reading that fails is not tried again by
 * itself until something else happens, so that Excel is left alone while it is busy.
 */
export function useWorkbookReading(
  port: WorkbookPort,
  state: Pick<PaneState, 'host' | 'view' | 'moves' | 'insertion' | 'unfinished' | 'workbook'>,
  dispatch: Dispatch<PaneAction>,
): void {
  const { host, view, moves, insertion, unfinished, workbook } = state;
  const { revision, asked, isReading, reading, isWatchRefused } = workbook;
  const isWanted = moves === 0 || !isStep(view) || view.kind === 'preview';
  const isAtWork = isWorking(workbook) || insertion.kind === 'running' || unfinished.kind === 'cleaning';
  const isFree = !isReading && !isAtWork;
  const due = host === 'ready' && isWanted && isFree && revision > asked;
  useEffect(() => {
    if (!due) return;
    const read = async () => {
      dispatch({ kind: 'readingStarted' });
      try {
        const result = await port.readWorkbook();
        dispatch(
          result.ok
            ? { kind: 'workbookRead', reading: result.value }
            : { kind: 'readingFailed', problem: result.problem },
        );
      } catch (error) {
        dispatch({ kind: 'readingFailed', problem: { kind: 'fault' } });
        throw error;
      }
    };
    void read();
  }, [due, port, dispatch]);

  // Where Excel refuses (a cell is being edited as the pane opens), it is asked again after the next reading that succeeds.
  const watches = reading !== undefined && !isWatchRefused;
  useEffect(() => {
    if (!watches) return;
    let stop: (() => void) | undefined;
    let closed = false;
    const watch = async () => {
      const end = await port.watchWorkbook(() => dispatch({ kind: 'workbookTouched' }));
      if (closed) end?.();
      else if (end) stop = end;
      else dispatch({ kind: 'watchRefused' });
    };
    void watch();
    return () => {
      closed = true;
      stop?.();
    };
  }, [watches, port, dispatch]);
}
