import type { ChangeOutcome, UndoOutcome } from '../../excel/change-outcome';
import type { HostProblem } from '../../excel/host-problem';
import type { SheetOutcome } from '../../excel/insert-section';
import type { InsertionFailure, InsertionProblem } from '../../excel/insert-workbook';
import type { NavigationOutcome } from '../../excel/navigation';
import type { EditProblem } from '../../strategy/draft-edit';
import type { SectionSheetKey } from '../../strategy/section';
import type { ChangePlan } from '../../workbook/change/change-plan';
import type { PlanProblem } from '../../workbook/change/plan-changes';
import type {
  CellPlace,
  DraftReading,
  ReadOnlyReason,
  WorkbookReading,
} from '../../workbook/reading/workbook-reading';
import type { Dismissal, StoredDismissals } from '../../workbook/records/stored-records';
import type { WriteRecord } from '../../workbook/records/write-record';

/** Why a change that the planner asked for is not even proposed; "unfinished": something that was cut off is to be cleaned up first. */
export type Refusal = EditProblem | PlanProblem | ReadOnlyReason | { readonly kind: 'unfinished' };

/** A sheet that can be inserted beside the draft's. */
export type ExtraSheet = SectionSheetKey | 'check';

/** What is needed of a write to take it back and to say what it was. */
export type StoredWrite = Pick<WriteRecord, 'id' | 'label'>;

/** What the add-in is doing with the workbook, or did last. One thing at a time. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A change waits for the planner's word; `failure` is why writing it did not succeed. */
  | { readonly kind: 'proposed'; readonly plan: ChangePlan; readonly failure?: InsertionFailure }
  | { readonly kind: 'writing'; readonly plan: ChangePlan }
  | {
      readonly kind: 'changed';
      readonly plan: ChangePlan;
      readonly outcome: Exclude<ChangeOutcome, { readonly kind: 'failed' }>;
    }
  | { readonly kind: 'undoing'; readonly record: StoredWrite }
  | { readonly kind: 'undone'; readonly record: StoredWrite; readonly outcome: UndoOutcome }
  | { readonly kind: 'insertingSheet'; readonly sheet: ExtraSheet }
  | { readonly kind: 'sheetInserted'; readonly sheet: ExtraSheet; readonly outcome: SheetOutcome }
  | { readonly kind: 'dismissing' }
  | { readonly kind: 'dismissalFailed'; readonly problem: InsertionProblem }
  /** A fault of the program; the workbook is as it was, as far as can be told. */
  | { readonly kind: 'broken' };

/** Where goals of the library are to go: under a goal of the workbook, or behind all of them. */
export interface LibraryTarget {
  readonly goalId: string | undefined;
}

/** What the pane knows of the open workbook's content. */
export interface WorkbookState {
  /** The last reading that succeeded; it stays in view while a later one fails. */
  readonly reading: WorkbookReading | undefined;
  /** Counts what may have changed the workbook since the pane opened. */
  readonly revision: number;
  /** The revision that was asked for last; the workbook is to be read while it lags behind. */
  readonly asked: number;
  readonly isReading: boolean;
  /** Whether Excel refused, since the last reading, to tell of changes. */
  readonly isWatchRefused: boolean;
  /** Why the last reading failed; "fault" is the program's own. */
  readonly problem: HostProblem | { readonly kind: 'fault' } | undefined;
  /** The table of goals whose draft the planner looks at; the first draft when absent or gone. */
  readonly draftTable: string | undefined;
  /** The goals that the planner opened or closed, against how they are at first. */
  readonly turnedGoals: ReadonlySet<string>;
  /** Absent until the planner asks to add goals of the library to the draft in the workbook. */
  readonly libraryTarget: LibraryTarget | undefined;
  readonly work: Work;
  /** The last cell that could not be selected, and why. */
  readonly refusedVisit:
    | { readonly place: CellPlace; readonly outcome: Exclude<NavigationOutcome, { readonly kind: 'shown' }> }
    | undefined;
}

export type WorkbookAction =
  | { readonly kind: 'workbookTouched' }
  | { readonly kind: 'readingStarted' }
  | { readonly kind: 'workbookRead'; readonly reading: WorkbookReading }
  | { readonly kind: 'readingFailed'; readonly problem: NonNullable<WorkbookState['problem']> }
  | { readonly kind: 'watchRefused' }
  | { readonly kind: 'draftPicked'; readonly table: string }
  | { readonly kind: 'goalTurned'; readonly id: string }
  | {
      readonly kind: 'libraryTargetChosen';
      readonly target: LibraryTarget | undefined;
    }
  | { readonly kind: 'changeRefused'; readonly refusal: Refusal }
  | { readonly kind: 'changeProposed'; readonly plan: ChangePlan }
  | { readonly kind: 'changeStarted' }
  | { readonly kind: 'changeEnded'; readonly outcome: ChangeOutcome }
  | { readonly kind: 'undoStarted'; readonly record: StoredWrite }
  | { readonly kind: 'undoEnded'; readonly outcome: UndoOutcome }
  | { readonly kind: 'sheetStarted'; readonly sheet: ExtraSheet }
  | { readonly kind: 'sheetEnded'; readonly outcome: SheetOutcome }
  | { readonly kind: 'dismissalStarted' }
  | { readonly kind: 'dismissalsStored'; readonly dismissals: readonly Dismissal[] }
  | { readonly kind: 'dismissalFailed'; readonly problem: InsertionProblem }
  | { readonly kind: 'workBroke' }
  | { readonly kind: 'workClosed' }
  | { readonly kind: 'cellVisited'; readonly place: CellPlace; readonly outcome: NavigationOutcome };

/** Nothing is known of the workbook yet. */
export const INITIAL_WORKBOOK: WorkbookState = {
  reading: undefined,
  revision: 1,
  asked: 0,
  isReading: false,
  isWatchRefused: false,
  problem: undefined,
  draftTable: undefined,
  turnedGoals: new Set(),
  libraryTarget: undefined,
  work: { kind: 'idle' },
  refusedVisit: undefined,
};

/** Whether the add-in is at work in the workbook: nothing else is to be begun meanwhile, no reading either. */
export function isWorking({ work }: Pick<WorkbookState, 'work'>): boolean {
  return ['writing', 'undoing', 'insertingSheet', 'dismissing'].includes(work.kind);
}

/** The draft that the planner looks at; undefined where the workbook has none or was not read yet. */
export function currentDraft({
  reading,
  draftTable,
}: Pick<WorkbookState, 'reading' | 'draftTable'>): DraftReading | undefined {
  return reading?.drafts.find(({ goals }) => goals.table.name === draftTable) ?? reading?.drafts[0];
}

/** The findings that were put aside; none where they cannot be read. */
export function dismissalsOf(stored: StoredDismissals | undefined): readonly Dismissal[] {
  return stored?.kind === 'read' ? stored.value : [];
}
