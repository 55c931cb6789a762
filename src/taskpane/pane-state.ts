import type { AddOutcome } from '../excel/add-indicators';
import type { InsertedGoal } from '../excel/find-inserted-goals';
import type { HostProblem } from '../excel/host-problem';
import type { InsertionOutcome } from '../excel/insert-draft';
import type { InsertionProgress } from '../excel/insert-workbook';
import type { CleanUpOutcome, UnfinishedInsertion } from '../excel/unfinished-insertion';
import type { DecisionKey } from '../strategy/draft';
import type { IndicatorTemplate } from '../strategy/indicator';
import type { Language } from '../strategy/language';
import type { GrammaticalCase } from '../strategy/place';
import type { NodeKey } from '../strategy/selection';
import type { IndicatorEdits, PlannedIndicator } from './planned-indicator';
import type { WorkbookAction, WorkbookState } from './workbook/workbook-state';
import { INITIAL_WORKBOOK } from './workbook/workbook-state';

/** The steps towards a new draft. `nodeId` is the node that a search result asks to be shown in its document. */
export type StepView =
  | { readonly kind: 'library' }
  | { readonly kind: 'strategy'; readonly strategyId: string; readonly nodeId?: string }
  | { readonly kind: 'draft'; readonly section?: 'decisions' }
  | { readonly kind: 'indicators' }
  | { readonly kind: 'preview' };

/** What the pane shows: a step of the new draft, the draft in the workbook (at a goal's indicators, maybe), or its check. */
export type View =
  StepView | { readonly kind: 'workbook'; readonly addIndicatorsTo?: string } | { readonly kind: 'check' };

/** Whether a view is a step of the new draft. */
export function isStep(view: View): view is StepView {
  return view.kind !== 'workbook' && view.kind !== 'check';
}

/** A field of the draft's form; its problem is shown once the planner has left it. */
export type FormField = GrammaticalCase | 'horizonFrom' | 'horizonTo';

/** What is inserted: the whole draft as new sheets, or indicators into a sheet that is there. */
export type InsertionJob = 'draft' | 'indicators';

export type Insertion =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly job: InsertionJob; readonly progress?: InsertionProgress }
  | { readonly kind: 'ended'; readonly job: 'draft'; readonly outcome: InsertionOutcome }
  | { readonly kind: 'ended'; readonly job: 'indicators'; readonly outcome: AddOutcome }
  /** A fault of the program; the workbook is as it was. */
  | { readonly kind: 'broken'; readonly job: InsertionJob };

/** Whether something came into the workbook; it counts until the draft changes. */
export function isDone(insertion: Insertion): boolean {
  return insertion.kind === 'ended' && insertion.outcome.kind !== 'failed';
}

/** What can be taken back: goals that were removed from the draft, or an indicator from its goal. */
export type Removal =
  | { readonly kind: 'goals'; readonly name: string; readonly before: ReadonlySet<NodeKey> }
  | {
      readonly kind: 'indicator';
      readonly name: string;
      readonly indicator: PlannedIndicator;
      /** Its place among the indicators. */
      readonly at: number;
    };

/** What the workbook already holds of the library's goals; unanswered while Excel does not tell, or the tables do not. */
export type InsertedGoals =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly goals: readonly InsertedGoal[] }
  | { readonly kind: 'unanswered'; readonly problem: HostProblem };

/** What is known of an insertion that was not finished, by this pane or an earlier one. */
export type Unfinished =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly insertion: UnfinishedInsertion }
  | { readonly kind: 'cleaning'; readonly insertion: UnfinishedInsertion }
  | { readonly kind: 'ended'; readonly insertion: UnfinishedInsertion; readonly outcome: CleanUpOutcome };

/** What there is to clean up; undefined while nothing is known of it, or it has just been cleaned up. */
export function toCleanUp(unfinished: Unfinished): UnfinishedInsertion | undefined {
  if (!('insertion' in unfinished)) return undefined;
  const isClean = unfinished.kind === 'ended' && unfinished.outcome.kind === 'cleaned';
  return isClean ? undefined : unfinished.insertion;
}

/** Whether goals can be inserted here; not known until Office has started. */
export type HostState = 'unknown' | 'ready' | 'unsupported';

/**
 * Everything the pane knows besides the library. It lives in memory only: once inserted, the draft lives in the workbook
 * and nowhere else.
 */
export interface PaneState {
  readonly view: View;
  /** The step of the new draft that the planner was in last. */
  readonly step: StepView;
  /** How often the planner has moved to a view; 0 while the pane is as it opened. */
  readonly moves: number;
  readonly language: Language;
  /** Whether the planner chose the language, so that Office's no longer counts. */
  readonly languageChosen: boolean;
  readonly host: HostState;
  readonly query: string;
  readonly chosen: ReadonlySet<NodeKey>;
  /** In the order in which they were chosen; also those whose goal is out of the draft at present. */
  readonly indicators: readonly PlannedIndicator[];
  /** The goals whose indicators are in view; undefined until the planner opens or closes one. */
  readonly openGoals: ReadonlySet<NodeKey> | undefined;
  /** Whether the sheets are to be protected against slips, without a password. */
  readonly protectFormulas: boolean;
  /** The last removal. */
  readonly removal: Removal | undefined;
  /** The nodes whose children the trees show; a document that is absent has not been opened yet. */
  readonly expanded: Readonly<Record<string, ReadonlySet<string>>>;
  /** The place's name in each case as it stands in the fields, an empty text where none was typed. */
  readonly forms: Readonly<Record<GrammaticalCase, string>>;
  readonly horizon: { readonly from: string; readonly to: string };
  readonly left: ReadonlySet<FormField>;
  /** The planner's words for single stretches of text. */
  readonly decisions: ReadonlyMap<DecisionKey, string>;
  readonly insertion: Insertion;
  readonly insertedGoals: InsertedGoals;
  readonly unfinished: Unfinished;
  /** How often the planner asked to be led to what is unfinished, since it was last out of sight. */
  readonly unfinishedCalls: number;
  readonly workbook: WorkbookState;
}

export type PaneAction =
  | WorkbookAction
  | { readonly kind: 'viewOpened'; readonly view: View }
  | { readonly kind: 'languageOffered'; readonly language: Language }
  | { readonly kind: 'languageChosen'; readonly language: Language }
  | { readonly kind: 'hostKnown'; readonly host: HostState }
  | { readonly kind: 'queryTyped'; readonly query: string }
  | { readonly kind: 'choiceMade'; readonly chosen: ReadonlySet<NodeKey> }
  | { readonly kind: 'removed'; readonly chosen: ReadonlySet<NodeKey>; readonly name: string }
  | { readonly kind: 'removalUndone' }
  | { readonly kind: 'treeShaped'; readonly strategyId: string; readonly expanded: ReadonlySet<string> }
  | { readonly kind: 'formTyped'; readonly case: GrammaticalCase; readonly text: string }
  | { readonly kind: 'yearTyped'; readonly which: 'from' | 'to'; readonly text: string }
  | { readonly kind: 'fieldLeft'; readonly field: FormField }
  | { readonly kind: 'decided'; readonly key: DecisionKey; readonly text: string }
  | { readonly kind: 'goalsOpened'; readonly goals: ReadonlySet<NodeKey> }
  | { readonly kind: 'suggestionChosen'; readonly goal: NodeKey; readonly template: IndicatorTemplate }
  | { readonly kind: 'ownIndicatorAdded'; readonly goal: NodeKey; readonly key: string }
  | { readonly kind: 'indicatorEdited'; readonly key: string; readonly edits: IndicatorEdits }
  | { readonly kind: 'indicatorRemoved'; readonly key: string; readonly name: string }
  | { readonly kind: 'protectionChosen'; readonly protectFormulas: boolean }
  | { readonly kind: 'insertedGoalsFound'; readonly goals: readonly InsertedGoal[] }
  | { readonly kind: 'insertedGoalsUnanswered'; readonly problem: HostProblem }
  | { readonly kind: 'insertionStarted'; readonly job: InsertionJob }
  | { readonly kind: 'insertionProgressed'; readonly progress: InsertionProgress }
  | { readonly kind: 'insertionEnded'; readonly outcome: InsertionOutcome }
  | { readonly kind: 'additionEnded'; readonly outcome: AddOutcome }
  | { readonly kind: 'insertionBroke' }
  | { readonly kind: 'unfinishedFound'; readonly insertion: UnfinishedInsertion }
  | { readonly kind: 'noneUnfinished' }
  | { readonly kind: 'unfinishedCalled' }
  | { readonly kind: 'cleanUpStarted' }
  | { readonly kind: 'cleanUpEnded'; readonly outcome: CleanUpOutcome };

/** The pane as it opens: on the library, with nothing chosen. */
export function initialPaneState(language: Language): PaneState {
  return {
    view: { kind: 'library' },
    step: { kind: 'library' },
    moves: 0,
    language,
    languageChosen: false,
    host: 'unknown',
    query: '',
    chosen: new Set(),
    indicators: [],
    openGoals: undefined,
    protectFormulas: false,
    removal: undefined,
    expanded: {},
    forms: { nominative: '', genitive: '', dative: '', accusative: '', instrumental: '', locative: '' },
    horizon: { from: '', to: '' },
    left: new Set(),
    decisions: new Map(),
    insertion: { kind: 'idle' },
    insertedGoals: { kind: 'unknown' },
    unfinished: { kind: 'unknown' },
    unfinishedCalls: 0,
    workbook: INITIAL_WORKBOOK,
  };
}
