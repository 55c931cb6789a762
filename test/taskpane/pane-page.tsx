import type { AddOutcome } from '../../src/excel/add-indicators';
import type { DismissalChange } from '../../src/excel/change-dismissals';
import type { ChangeOutcome, UndoOutcome } from '../../src/excel/change-outcome';
import type { InsertedGoal } from '../../src/excel/find-inserted-goals';
import type { HostProblem } from '../../src/excel/host-problem';
import type { InsertionOutcome } from '../../src/excel/insert-draft';
import type { SheetOutcome } from '../../src/excel/insert-section';
import type { InsertionProblem, InsertionProgress } from '../../src/excel/insert-workbook';
import type { NavigationOutcome } from '../../src/excel/navigation';
import type { OfficeReady } from '../../src/excel/office';
import type { CleanUpOutcome } from '../../src/excel/unfinished-insertion';
import { readLibrary } from '../../src/library/library';
import type { Draft } from '../../src/strategy/draft';
import type { ChosenIndicator } from '../../src/strategy/indicator';
import type { Result } from '../../src/strategy/result';
import { failure, success } from '../../src/strategy/result';
import { mountPane } from '../../src/taskpane/mount-pane';
import type { ColorMode } from '../../src/taskpane/theme';
import type { UnfinishedSearch } from '../../src/taskpane/workbook-port';
import type { ChangePlan } from '../../src/workbook/change/change-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { CellPlace } from '../../src/workbook/reading/workbook-reading';
import type { WorkbookSnapshot } from '../../src/workbook/reading/workbook-snapshot';
import '../../src/taskpane/taskpane.css';
import type { SampleWorkbook } from './sample-workbook';
import { EMPTY_WORKBOOK, sampleReading } from './sample-workbook';

/** What the workbook beside the pane answers; a test sets it before the page loads, or while it is open. */
export interface WorkbookScript {
  /** What Office says of itself; or that Office.js is not there. */
  ready: OfficeReady | 'missing';
  colorMode: ColorMode | undefined;
  unfinished: UnfinishedSearch;
  cleanUp: CleanUpOutcome;
  navigation: NavigationOutcome;
  /** What an insertion reports; it waits in the last stage until `outcome` is there. */
  progress: readonly InsertionProgress[];
  outcome: InsertionOutcome | undefined;
  insertedGoals: Result<readonly InsertedGoal[], HostProblem>;
  /** What an addition of indicators comes to; it waits in the last stage until it is there. */
  addition: AddOutcome | undefined;
  /** What the pane asked for. */
  readonly inserted: {
    readonly draft: Draft;
    readonly language: string;
    readonly protectFormulas: boolean;
  }[];
  readonly added: (readonly ChosenIndicator[])[];
  readonly visited: string[];
  /** What the workbook holds: a sample, or a snapshot that is read in earnest; or why it cannot be read. */
  content: SampleWorkbook | { readonly snapshot: WorkbookSnapshot } | { readonly problem: HostProblem };
  change: ChangeOutcome;
  undo: UndoOutcome;
  sheet: SheetOutcome;
  dismissalProblem: InsertionProblem | undefined;
  cell: NavigationOutcome;
  readonly plans: ChangePlan[];
  readonly undone: { readonly id: string; readonly keepEdited: boolean }[];
  readonly sheets: string[];
  readonly dismissals: DismissalChange[];
  readonly selected: CellPlace[];
  reads: number;
  /** Whether Excel refuses to tell of changes. */
  watchRefused: boolean;
  /** How often the pane asked to be told. */
  watches: number;
  /** Tells the pane that somebody changed the workbook. */
  touch: () => void;
  /** Goes on with an insertion that waits. */
  settle: ((outcome: InsertionOutcome) => void) | undefined;
  /** Goes on with an addition that waits. */
  settleAddition: ((outcome: AddOutcome) => void) | undefined;
}

declare global {
  interface Window {
    workbook: WorkbookScript;
    /** Overrides for `workbook`, set by the test before the page's scripts run. */
    workbookOverrides?: Partial<WorkbookScript>;
  }
}

window.workbook = {
  ready: { language: 'pl', supported: true },
  colorMode: undefined,
  unfinished: { kind: 'none' },
  cleanUp: { kind: 'cleaned', kept: [] },
  navigation: { kind: 'shown' },
  progress: [],
  outcome: undefined,
  insertedGoals: { ok: true, value: [] },
  addition: undefined,
  inserted: [],
  added: [],
  visited: [],
  content: EMPTY_WORKBOOK,
  change: { kind: 'written', id: 'write-3', canBeUndone: true },
  undo: { kind: 'undone', kept: [] },
  sheet: { kind: 'inserted', sheet: 'Kontrola', canBeUndone: true },
  dismissalProblem: undefined,
  cell: { kind: 'shown' },
  plans: [],
  undone: [],
  sheets: [],
  dismissals: [],
  selected: [],
  reads: 0,
  watchRefused: false,
  watches: 0,
  touch: () => undefined,
  settle: undefined,
  settleAddition: undefined,
  ...window.workbookOverrides,
};

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
mountPane(element, {
  strategies: readLibrary(),
  port: {
    whenReady: () => {
      const { ready } = window.workbook;
      return ready === 'missing'
        ? Promise.reject(new ReferenceError('Office is not defined'))
        : Promise.resolve(ready);
    },
    colorMode: () => window.workbook.colorMode,
    findUnfinished: () => Promise.resolve(window.workbook.unfinished),
    cleanUpUnfinished: () => Promise.resolve(window.workbook.cleanUp),
    goToSheet: (name) => {
      window.workbook.visited.push(name);
      return Promise.resolve(window.workbook.navigation);
    },
    readWorkbook: () => {
      window.workbook.reads++;
      const { content } = window.workbook;
      return Promise.resolve(
        'problem' in content
          ? failure(content.problem)
          : success('snapshot' in content ? readWorkbook(content.snapshot) : sampleReading(content)),
      );
    },
    watchWorkbook: (onChange) => {
      window.workbook.watches++;
      if (window.workbook.watchRefused) return Promise.resolve(undefined);
      window.workbook.touch = onChange;
      return Promise.resolve(() => undefined);
    },
    applyChange: (plan) => {
      window.workbook.plans.push(plan);
      return Promise.resolve(window.workbook.change);
    },
    undoWrite: (id, { keepEdited }) => {
      window.workbook.undone.push({ id, keepEdited });
      return Promise.resolve(window.workbook.undo);
    },
    insertSection: (section) => {
      window.workbook.sheets.push(section);
      return Promise.resolve(window.workbook.sheet);
    },
    insertCheck: () => {
      window.workbook.sheets.push('check');
      return Promise.resolve(window.workbook.sheet);
    },
    changeDismissals: (change) => {
      window.workbook.dismissals.push(change);
      const { content, dismissalProblem } = window.workbook;
      if (dismissalProblem) return Promise.resolve(failure(dismissalProblem));
      if ('problem' in content) return Promise.resolve(failure(content.problem));
      if ('snapshot' in content) return Promise.resolve(success([]));
      const dismissals =
        change.kind === 'dismiss'
          ? [...content.dismissals, change.dismissal]
          : content.dismissals.filter(({ key }) => key !== change.key);
      window.workbook.content = { ...content, dismissals };
      return Promise.resolve(success(dismissals));
    },
    selectCell: (place) => {
      window.workbook.selected.push(place);
      return Promise.resolve(window.workbook.cell);
    },
    findInsertedGoals: () => Promise.resolve(window.workbook.insertedGoals),
    addIndicators: ({ indicators, onProgress }) => {
      window.workbook.added.push(indicators);
      for (const progress of window.workbook.progress) onProgress(progress);
      const { addition } = window.workbook;
      return addition === undefined
        ? new Promise((resolve) => {
            window.workbook.settleAddition = resolve;
          })
        : Promise.resolve(addition);
    },
    insertDraft: (draft, { language, protectFormulas, onProgress }) => {
      window.workbook.inserted.push({ draft, language, protectFormulas });
      for (const progress of window.workbook.progress) onProgress(progress);
      const { outcome } = window.workbook;
      return outcome === undefined
        ? new Promise((resolve) => {
            window.workbook.settle = resolve;
          })
        : Promise.resolve(outcome);
    },
  },
});
