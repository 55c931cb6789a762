import type { InsertionProblem } from '../insert-workbook';
import type { WorkbookState } from '../workbook-state';
import { unfinishedIn } from './history-records';

/** Why nothing may be written into a workbook at all; undefined when it may. */
export function writeRefusal({ readOnly, history, marker }: WorkbookState): InsertionProblem | undefined {
  if (readOnly) return { kind: 'readOnly' };
  if (history.history.kind === 'newer') return { kind: 'newerVersion' };
  const isUnfinished = marker !== undefined || unfinishedIn(history).length > 0;
  return isUnfinished ? { kind: 'unfinishedInsertion' } : undefined;
}
