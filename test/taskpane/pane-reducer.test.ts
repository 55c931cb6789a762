import type { AddOutcome } from '../../src/excel/add-indicators';
import type { InsertionOutcome } from '../../src/excel/insert-draft';
import type { UnfinishedInsertion } from '../../src/excel/unfinished-insertion';
import type { NodeKey } from '../../src/strategy/selection';
import { paneReducer } from '../../src/taskpane/pane-reducer';
import { stateAfter } from './sample-state';

const one: ReadonlySet<NodeKey> = new Set(['torun-2028:1']);
const two: ReadonlySet<NodeKey> = new Set(['torun-2028:1', 'torun-2028:2']);
const inserted: InsertionOutcome = { kind: 'inserted', sheets: ['Cele'], goals: 2, indicators: 0 };
const leftovers: UnfinishedInsertion = {
  sheets: [{ id: '{1}', name: 'Cele', empty: true }],
  names: [],
  marker: undefined,
};

describe('language', () => {
  it('follows Office until the planner chooses', () => {
    expect(stateAfter({ kind: 'languageOffered', language: 'en' }).language).toBe('en');
    expect(
      stateAfter({ kind: 'languageChosen', language: 'en' }, { kind: 'languageOffered', language: 'pl' })
        .language,
    ).toBe('en');
  });
});

describe('moving between views', () => {
  it('keeps everything that was chosen and typed', () => {
    const before = stateAfter(
      { kind: 'queryTyped', query: 'transp' },
      { kind: 'choiceMade', chosen: two },
      { kind: 'formTyped', case: 'nominative', text: 'Brzeg' },
      { kind: 'yearTyped', which: 'from', text: '2026' },
      { kind: 'decided', key: 'torun-2028:1@0', text: 'Brzeg' },
    );
    const after = paneReducer(paneReducer(before, { kind: 'viewOpened', view: { kind: 'preview' } }), {
      kind: 'viewOpened',
      view: before.view,
    });
    // The workbook is to be read anew by then.
    expect(after).toEqual({ ...before, moves: 2, workbook: after.workbook });
  });
});

describe('removing from the draft', () => {
  const removed = [
    { kind: 'choiceMade', chosen: two },
    { kind: 'removed', chosen: one, name: 'Cel' },
  ] as const;

  it('can be undone once', () => {
    const undone = stateAfter(...removed, { kind: 'removalUndone' });
    expect(undone.chosen).toEqual(two);
    expect(undone.removal).toBeUndefined();
    expect(paneReducer(undone, { kind: 'removalUndone' })).toBe(undone);
  });

  it('can no longer be undone when something else was chosen since: the undo would take that away', () => {
    const chosen: ReadonlySet<NodeKey> = new Set(['legnica:goal-1']);
    expect(stateAfter(...removed, { kind: 'choiceMade', chosen }).removal).toBeUndefined();
  });
});

describe('deciding', () => {
  const key = 'kalisz-2014-2024:5.2@28';

  it('keeps the words as typed, and an empty text takes the decision back', () => {
    expect(stateAfter({ kind: 'decided', key, text: 'Aglomeracji ' }).decisions.get(key)).toBe(
      'Aglomeracji ',
    );
    expect(
      stateAfter({ kind: 'decided', key, text: 'A' }, { kind: 'decided', key, text: ' ' }).decisions.size,
    ).toBe(0);
  });
});

describe('inserting', () => {
  it('shows the result until the draft changes', () => {
    const done = [
      { kind: 'insertionStarted', job: 'draft' },
      { kind: 'insertionEnded', outcome: inserted },
    ] as const;
    expect(stateAfter(...done, { kind: 'viewOpened', view: { kind: 'library' } }).insertion).toEqual({
      kind: 'ended',
      job: 'draft',
      outcome: inserted,
    });
    expect(stateAfter(...done, { kind: 'choiceMade', chosen: one }).insertion).toEqual({ kind: 'idle' });
    expect(stateAfter(...done, { kind: 'formTyped', case: 'genitive', text: 'Brzegu' }).insertion).toEqual({
      kind: 'idle',
    });
  });

  it('goes on while the draft changes', () => {
    const running = stateAfter(
      { kind: 'insertionStarted', job: 'draft' },
      { kind: 'insertionProgressed', progress: { stage: 'writing', fraction: 0.5 } },
      { kind: 'choiceMade', chosen: one },
    );
    expect(running.insertion).toEqual({
      kind: 'running',
      job: 'draft',
      progress: { stage: 'writing', fraction: 0.5 },
    });
  });

  it('takes no progress when none is under way', () => {
    expect(
      stateAfter({ kind: 'insertionProgressed', progress: { stage: 'writing', fraction: 0.5 } }).insertion,
    ).toEqual({ kind: 'idle' });
  });

  it.each<InsertionOutcome>([
    { kind: 'failed', problem: { kind: 'hostGone' }, leftovers: true },
    { kind: 'failed', problem: { kind: 'unfinishedInsertion' }, leftovers: false },
  ])('asks Excel anew for what is unfinished after %j', (outcome) => {
    const state = stateAfter(
      { kind: 'noneUnfinished' },
      { kind: 'insertionStarted', job: 'draft' },
      { kind: 'insertionEnded', outcome },
    );
    expect(state.unfinished).toEqual({ kind: 'unknown' });
  });

  it('asks Excel anew for what is unfinished after an addition that may have left something', () => {
    const outcome: AddOutcome = { kind: 'failed', problem: { kind: 'hostGone' }, leftovers: true };
    const state = stateAfter(
      { kind: 'noneUnfinished' },
      { kind: 'insertionStarted', job: 'indicators' },
      { kind: 'additionEnded', outcome },
    );
    expect(state.insertion).toEqual({ kind: 'ended', job: 'indicators', outcome });
    expect(state.unfinished).toEqual({ kind: 'unknown' });
  });

  it('tells which of the two broke', () => {
    expect(
      stateAfter({ kind: 'insertionStarted', job: 'indicators' }, { kind: 'insertionBroke' }).insertion,
    ).toEqual({ kind: 'broken', job: 'indicators' });
  });

  it('asks for nothing after a clean failure', () => {
    const outcome: InsertionOutcome = { kind: 'failed', problem: { kind: 'readOnly' }, leftovers: false };
    const state = stateAfter({ kind: 'noneUnfinished' }, { kind: 'insertionEnded', outcome });
    expect(state.unfinished).toEqual({ kind: 'none' });
  });
});

describe('cleaning up', () => {
  it('remembers what it was about until it is dismissed', () => {
    const ended = stateAfter(
      { kind: 'unfinishedFound', insertion: leftovers },
      { kind: 'cleanUpStarted' },
      { kind: 'cleanUpEnded', outcome: { kind: 'busy' } },
    );
    expect(ended.unfinished).toEqual({ kind: 'ended', insertion: leftovers, outcome: { kind: 'busy' } });
    expect(paneReducer(ended, { kind: 'noneUnfinished' }).unfinished).toEqual({ kind: 'none' });
  });
});
