import type { AddOutcome } from '../../src/excel/add-indicators';
import type { InsertedGoal } from '../../src/excel/find-inserted-goals';
import type { HostProblem } from '../../src/excel/host-problem';
import type { InsertionOutcome } from '../../src/excel/insert-draft';
import type { InsertionProgress } from '../../src/excel/insert-workbook';
import type { NavigationOutcome } from '../../src/excel/navigation';
import type { OfficeReady } from '../../src/excel/office';
import type { CleanUpOutcome } from '../../src/excel/unfinished-insertion';
import { readLibrary } from '../../src/library/library';
import type { Draft } from '../../src/strategy/draft';
import type { ChosenIndicator } from '../../src/strategy/indicator';
import type { Result } from '../../src/strategy/result';
import { mountPane } from '../../src/taskpane/mount-pane';
import type { ColorMode } from '../../src/taskpane/theme';
import type { UnfinishedSearch } from '../../src/taskpane/workbook-port';
import '../../src/taskpane/taskpane.css';

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
