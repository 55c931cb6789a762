import type { AddOutcome } from '../excel/add-indicators';
import type { DismissalChange } from '../excel/change-dismissals';
import type { ChangeOutcome, UndoOutcome } from '../excel/change-outcome';
import type { InsertedGoal } from '../excel/find-inserted-goals';
import type { HostProblem } from '../excel/host-problem';
import type { InsertionOutcome } from '../excel/insert-draft';
import type { SheetOutcome } from '../excel/insert-section';
import type { InsertionProblem, InsertionProgress } from '../excel/insert-workbook';
import type { NavigationOutcome } from '../excel/navigation';
import type { OfficeReady } from '../excel/office';
import type { CleanUpOutcome, UnfinishedInsertion } from '../excel/unfinished-insertion';
import type { Draft } from '../strategy/draft';
import type { ChosenIndicator } from '../strategy/indicator';
import type { Language } from '../strategy/language';
import type { Result } from '../strategy/result';
import type { SectionSheetKey } from '../strategy/section';
import type { ChangePlan } from '../workbook/change/change-plan';
import type { CheckSheetContent } from '../workbook/check-sheet/check-sheet';
import type { CellPlace, WorkbookReading } from '../workbook/reading/workbook-reading';
import type { Dismissal } from '../workbook/records/stored-records';
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
    options: {
      readonly language: Language;
      readonly protectFormulas: boolean;
      readonly onProgress: (progress: InsertionProgress) => void;
    },
  ) => Promise<InsertionOutcome>;
  /** The goals that insertions of this add-in put into the workbook and that are still there. */
  readonly findInsertedGoals: () => Promise<Result<readonly InsertedGoal[], HostProblem>>;
  /** Adds indicators to the sheet of indicators that belongs to their goals. */
  readonly addIndicators: (addition: {
    readonly indicators: readonly ChosenIndicator[];
    readonly onProgress: (progress: InsertionProgress) => void;
  }) => Promise<AddOutcome>;
  readonly findUnfinished: () => Promise<UnfinishedSearch>;
  readonly cleanUpUnfinished: (unfinished: UnfinishedInsertion) => Promise<CleanUpOutcome>;
  readonly goToSheet: (name: string) => Promise<NavigationOutcome>;
  /** All that the add-in understands of the open workbook. */
  readonly readWorkbook: () => Promise<Result<WorkbookReading, HostProblem>>;
  /** Calls back after changes that a reading could depend on; gives the way to stop, or nothing where Excel refuses now. */
  readonly watchWorkbook: (onChange: () => void) => Promise<(() => void) | undefined>;
  /** Writes a change that the planner has agreed to, all or nothing. */
  readonly applyChange: (plan: ChangePlan) => Promise<ChangeOutcome>;
  /** Takes a write of the history back. */
  readonly undoWrite: (id: string, options: { readonly keepEdited: boolean }) => Promise<UndoOutcome>;
  readonly insertSection: (
    section: SectionSheetKey,
    options: { readonly language: Language },
  ) => Promise<SheetOutcome>;
  /** Inserts the sheet that records a check. */
  readonly insertCheck: (
    content: CheckSheetContent,
    options: { readonly language: Language },
  ) => Promise<SheetOutcome>;
  /** Puts a finding aside, or takes it up again; gives all that are put aside then. */
  readonly changeDismissals: (
    change: DismissalChange,
  ) => Promise<Result<readonly Dismissal[], InsertionProblem>>;
  readonly selectCell: (place: CellPlace) => Promise<NavigationOutcome>;
}
