import type { NodeKey } from '../selection';
import type { WorkbookDraft } from '../workbook-draft';
import type { CheckResult } from './finding';

export interface CheckContext {
  /** As a serial number. */
  readonly today: number;
  /**
   * The stretches of a library text that belong to its own place: its name in every case, local names, words that agree with it.
   * None when `place`, the draft's, is that very place.
   */
  readonly localPhrases: (origin: NodeKey, place: string) => readonly string[];
}

/** CONTRACT: to be written. */
export function checkDraft(_draft: WorkbookDraft, _context: CheckContext): CheckResult {
  throw new Error('not written yet');
}
