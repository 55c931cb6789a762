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
  state: Pick<PaneState, 'host' | 'view' | 'moves' | 'insertion' | 'workbook'>,
  dispatch: Dispatch<PaneAction>,
): void {
  const { host, view, moves, insertion, workbook } = state;
  const { revision, asked, isReading, reading } = workbook;
  const isWanted = moves === 0 || !isStep(view) || view.kind === 'preview';
  const isFree = !isReading && !isWorking(workbook) && insertion.kind !== 'running';
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

  const watches = reading !== undefined;
  useEffect(() => {
    if (!watches) return;
    let stop: (() => void) | undefined;
    let closed = false;
    const watch = async () => {
      const end = await port.watchWorkbook(() => dispatch({ kind: 'workbookTouched' }));
      if (closed) end();
      else stop = end;
    };
    void watch();
    return () => {
      closed = true;
      stop?.();
    };
  }, [watches, port, dispatch]);
}
