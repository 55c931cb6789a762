import type { InsertionOutcome } from '../excel/insert-draft';
import type { InsertionProgress } from '../excel/insert-workbook';
import type { NavigationOutcome } from '../excel/navigation';
import type { OfficeReady } from '../excel/office';
import type { CleanUpOutcome, UnfinishedInsertion } from '../excel/unfinished-insertion';
import type { Draft } from '../strategy/draft';
import type { Language } from '../strategy/language';
import type { ColorMode } from './theme';

/** What was found of an insertion that was cut off; unanswered while Excel does not answer, so that one has to ask again. */
export type UnfinishedSearch =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly insertion: UnfinishedInsertion }
  | { readonly kind: 'unanswered' };

/**
 * What the pane asks of the workbook beside it. src/excel fulfils it with Office.js (office-workbook.ts); a test gives the
 * pane one of its own.
 */
export interface WorkbookPort {
  /** Settles when Office has started. */
  readonly whenReady: () => Promise<OfficeReady>;
  /** The colours of Office's interface, once it has started; undefined where Office does not tell them. */
  readonly colorMode: () => ColorMode | undefined;
  readonly insertDraft: (
    draft: Draft,
    options: { readonly language: Language; readonly onProgress: (progress: InsertionProgress) => void },
  ) => Promise<InsertionOutcome>;
  readonly findUnfinished: () => Promise<UnfinishedSearch>;
  readonly cleanUpUnfinished: (unfinished: UnfinishedInsertion) => Promise<CleanUpOutcome>;
  readonly goToSheet: (name: string) => Promise<NavigationOutcome>;
}
