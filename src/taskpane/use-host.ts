import type { Dispatch } from 'react';
import { useEffect } from 'react';
import type { PaneAction, PaneState } from './pane-state';
import type { WorkbookPort } from './workbook-port';

/**
 * Tells the pane what Office says of itself, and whether an earlier insertion was left unfinished in the workbook. While
 * Excel does not answer that (a cell is being edited, say), it is asked again at the planner's next move, or
 * when the planner asks to be led to it.
 */
export function useHost(
  port: WorkbookPort,
  {
    host,
    unfinished,
    unfinishedCalls,
    moves,
  }: Pick<PaneState, 'host' | 'unfinished' | 'unfinishedCalls' | 'moves'>,
  dispatch: Dispatch<PaneAction>,
): void {
  useEffect(() => {
    let closed = false;
    const ask = async () => {
      try {
        const { language, supported } = await port.whenReady();
        if (closed) return;
        dispatch({ kind: 'languageOffered', language });
        dispatch({ kind: 'hostKnown', host: supported ? 'ready' : 'unsupported' });
      } catch (error) {
        // Office.js is not there: the library can still be browsed.
        if (!closed) dispatch({ kind: 'hostKnown', host: 'unsupported' });
        throw error;
      }
    };
    void ask();
    return () => {
      closed = true;
    };
  }, [port, dispatch]);

  const due = host === 'ready' && unfinished.kind === 'unknown';
  useEffect(() => {
    if (!due) return;
    let closed = false;
    const ask = async () => {
      const search = await port.findUnfinished();
      if (closed || search.kind === 'unanswered') return;
      dispatch(
        search.kind === 'found'
          ? { kind: 'unfinishedFound', insertion: search.insertion }
          : { kind: 'noneUnfinished' },
      );
    };
    void ask();
    return () => {
      closed = true;
    };
  }, [port, dispatch, due, moves, unfinishedCalls]);
}
