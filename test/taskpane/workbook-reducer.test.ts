import { isWorking } from '../../src/taskpane/workbook/workbook-state';
import type { ChangePlan } from '../../src/workbook/change/change-plan';
import { brzeg } from './brzeg-workbook';
import { sampleReading } from './sample-workbook';
import { stateAfter } from './sample-state';

const plan: ChangePlan = { label: { kind: 'renumbered' }, tables: [], moves: [] };
const addition: ChangePlan = { label: { kind: 'goalsAdded', count: 1 }, tables: [], moves: [] };
const [record] = brzeg.history;
const read = { kind: 'workbookRead', reading: sampleReading(brzeg) } as const;

/** Whether the workbook is to be read again. */
function isDue({ workbook }: ReturnType<typeof stateAfter>): boolean {
  return workbook.revision > workbook.asked;
}

describe('reading', () => {
  it('is due at first, after changes, when a view on the workbook opens, and after insertions', () => {
    expect(isDue(stateAfter())).toBe(true);
    expect(isDue(stateAfter({ kind: 'readingStarted' }, read))).toBe(false);
    for (const action of [
      { kind: 'workbookTouched' },
      { kind: 'viewOpened', view: { kind: 'workbook' } },
      { kind: 'viewOpened', view: { kind: 'check' } },
      { kind: 'viewOpened', view: { kind: 'preview' } },
      {
        kind: 'insertionEnded',
        outcome: { kind: 'inserted', sheets: ['Cele'], goals: 1, indicators: 0 },
      },
    ] as const) {
      expect(isDue(stateAfter({ kind: 'readingStarted' }, read, action))).toBe(true);
    }
    expect(
      isDue(stateAfter({ kind: 'readingStarted' }, read, { kind: 'viewOpened', view: { kind: 'draft' } })),
    ).toBe(false);
  });

  it('is due once more when the workbook changes while it is being read', () => {
    expect(isDue(stateAfter({ kind: 'readingStarted' }, { kind: 'workbookTouched' }, read))).toBe(true);
  });

  it('keeps what was read before when it fails, and is not due by itself', () => {
    const state = stateAfter(
      { kind: 'readingStarted' },
      read,
      { kind: 'workbookTouched' },
      { kind: 'readingStarted' },
      { kind: 'readingFailed', problem: { kind: 'cellEditMode' } },
    );
    expect(state.workbook.reading).toBe(read.reading);
    expect(state.workbook.problem).toEqual({ kind: 'cellEditMode' });
    expect(isDue(state)).toBe(false);
  });
});

describe('a change', () => {
  it('is proposed, written and told; then the workbook is read again', () => {
    const written = stateAfter(
      { kind: 'readingStarted' },
      read,
      { kind: 'changeProposed', plan },
      { kind: 'changeStarted' },
      { kind: 'changeEnded', outcome: { kind: 'written', id: 'write-3', canBeUndone: true } },
    );
    expect(written.workbook.work).toEqual({
      kind: 'changed',
      plan,
      outcome: { kind: 'written', id: 'write-3', canBeUndone: true },
    });
    expect(isDue(written)).toBe(true);
  });

  it('stays proposed with the reason when it fails, so that it can be tried again', () => {
    const state = stateAfter(
      { kind: 'changeProposed', plan },
      { kind: 'changeStarted' },
      { kind: 'changeEnded', outcome: { kind: 'failed', problem: { kind: 'excelBusy' }, leftovers: true } },
    );
    expect(state.workbook.work).toEqual({
      kind: 'proposed',
      plan,
      failure: { problem: { kind: 'excelBusy' }, leftovers: true },
    });
    expect(state.unfinished).toEqual({ kind: 'unknown' });
  });

  it('is thrown away when the workbook changed meanwhile', () => {
    const outcome = { kind: 'changedMeanwhile', cells: [] } as const;
    const state = stateAfter(
      { kind: 'changeProposed', plan },
      { kind: 'changeStarted' },
      { kind: 'changeEnded', outcome },
      { kind: 'changeStarted' },
    );
    expect(state.workbook.work).toEqual({ kind: 'changed', plan, outcome });
    expect(isDue(state)).toBe(true);
  });

  it('keeps everything else from beginning while it is written', () => {
    const writing = [{ kind: 'changeProposed', plan }, { kind: 'changeStarted' }] as const;
    const { workbook } = stateAfter(...writing);
    expect(isWorking(workbook)).toBe(true);
    for (const action of [
      { kind: 'changeProposed', plan: addition },
      { kind: 'changeRefused', refusal: { kind: 'tooDeep' } },
      { kind: 'sheetStarted', sheet: 'diagnosis' },
      { kind: 'workClosed' },
      ...(record ? [{ kind: 'undoStarted', record } as const] : []),
    ] as const) {
      expect(stateAfter(...writing, action).workbook.work).toEqual({ kind: 'writing', plan });
    }
  });

  it('of goals of the library ends the choice of where they go', () => {
    const state = stateAfter(
      read,
      { kind: 'libraryTargetChosen', target: { goalId: 'goal-1' } },
      { kind: 'changeProposed', plan: addition },
      { kind: 'changeStarted' },
      { kind: 'changeEnded', outcome: { kind: 'written', id: 'write-3', canBeUndone: true } },
    );
    expect(state.workbook.libraryTarget).toBeUndefined();
  });
});

describe('goals for the draft in the workbook', () => {
  it('are adapted to its place and years', () => {
    const state = stateAfter(read, { kind: 'libraryTargetChosen', target: { goalId: undefined } });
    expect(state.forms.nominative).toBe('Brzeg');
    expect(state.horizon).toEqual({ from: '2026', to: '2030' });
  });

  it('are adapted to what the planner has typed instead', () => {
    const state = stateAfter(
      read,
      { kind: 'formTyped', case: 'nominative', text: 'Oława' },
      { kind: 'yearTyped', which: 'to', text: '2034' },
      { kind: 'libraryTargetChosen', target: { goalId: undefined } },
    );
    expect(state.forms.nominative).toBe('Oława');
    expect(state.horizon).toEqual({ from: '', to: '2034' });
  });
});

it('findings that are put aside are known at once', () => {
  const dismissals = [{ key: 'a', reason: 'b', on: '2026-11-22' }];
  const state = stateAfter(read, { kind: 'dismissalStarted' }, { kind: 'dismissalsStored', dismissals });
  expect(state.workbook.reading?.dismissals).toEqual({ kind: 'read', value: dismissals });
});

it('the areas remember the step of the new draft', () => {
  const state = stateAfter(
    { kind: 'viewOpened', view: { kind: 'indicators' } },
    { kind: 'viewOpened', view: { kind: 'check' } },
  );
  expect(state.step).toEqual({ kind: 'indicators' });
});
