import fc from 'fast-check';
import type { NodeKey } from '../../src/strategy/selection';
import { paneReducer } from '../../src/taskpane/pane-reducer';
import type { PaneAction } from '../../src/taskpane/pane-state';
import { suggestionKey } from '../../src/taskpane/planned-indicator';
import { busPassengers, stateAfter } from './sample-state';

const goal: NodeKey = 'torun-2028:3.5';
const suggested: PaneAction = { kind: 'suggestionChosen', goal, template: busPassengers };
const key = suggestionKey(goal, busPassengers);
const own = (name: string): readonly PaneAction[] => [
  { kind: 'ownIndicatorAdded', goal, key: name },
  { kind: 'indicatorEdited', key: name, edits: { name } },
];
const removed = (which: string): PaneAction => ({ kind: 'indicatorRemoved', key: which, name: 'Wskaźnik' });

function keysAfter(...actions: readonly PaneAction[]): readonly string[] {
  return stateAfter(...actions).indicators.map((one) => one.key);
}

describe('choosing', () => {
  it('starts with nothing ticked', () => {
    expect(keysAfter()).toEqual([]);
  });

  it('takes a suggestion once for each goal', () => {
    const elsewhere: PaneAction = { ...suggested, goal: 'kalisz-2014-2024:7.2' };
    expect(keysAfter(suggested, elsewhere, suggested)).toEqual([
      key,
      suggestionKey('kalisz-2014-2024:7.2', busPassengers),
    ]);
  });

  it('makes a finished insertion a matter of the past, but not one under way', () => {
    const ended: readonly PaneAction[] = [
      { kind: 'insertionStarted', job: 'draft' },
      { kind: 'insertionEnded', outcome: { kind: 'inserted', sheets: [], goals: 1, indicators: 0 } },
    ];
    expect(stateAfter(...ended, suggested).insertion).toEqual({ kind: 'idle' });
    expect(stateAfter({ kind: 'insertionStarted', job: 'draft' }, suggested).insertion.kind).toBe('running');
  });
});

describe('editing', () => {
  const edit = (name: string): PaneAction => ({ kind: 'indicatorEdited', key, edits: { name } });

  it('keeps only what differs from the suggestion, so that the rest follows the language', () => {
    expect(stateAfter(suggested, edit('Inna')).indicators[0]?.edits).toEqual({ name: 'Inna' });
    expect(stateAfter(suggested, edit('Inna'), edit('Pasażerowie autobusów')).indicators[0]?.edits).toEqual(
      {},
    );
  });

  it('changes nothing else', () => {
    const state = stateAfter(suggested, ...own('a'), edit('Inna'));
    expect(state.indicators[1]).toEqual(stateAfter(suggested, ...own('a')).indicators[1]);
  });
});

describe('removing', () => {
  it('can be undone, edits included, and puts the indicator where it was', () => {
    const edited: PaneAction = { kind: 'indicatorEdited', key: 'b', edits: { unit: 'km' } };
    const before = stateAfter(...own('a'), ...own('b'), ...own('c'), edited);
    const after = [removed('b'), { kind: 'removalUndone' } as const].reduce(paneReducer, before);
    expect(after.indicators).toEqual(before.indicators);
    expect(after.removal).toBeUndefined();
  });

  it('keeps what was chosen since when it is undone', () => {
    expect(keysAfter(...own('a'), removed('a'), suggested, { kind: 'removalUndone' })).toEqual(['a', key]);
  });

  it('can no longer be undone when the same suggestion was ticked again', () => {
    const state = stateAfter(suggested, removed(key), suggested);
    expect(state.removal).toBeUndefined();
    expect(state.indicators).toHaveLength(1);
  });

  it('of a blank one leaves nothing to undo', () => {
    expect(stateAfter({ kind: 'ownIndicatorAdded', goal, key: 'a' }, removed('a')).removal).toBeUndefined();
  });

  it('of something that is not there changes nothing', () => {
    const state = stateAfter(suggested);
    expect(paneReducer(state, removed('a'))).toBe(state);
  });
});

it('no choice of goals loses an indicator, whatever is chosen and removed', () => {
  const keys: readonly NodeKey[] = ['torun-2028:3.5', 'torun-2028:3', 'kalisz-2014-2024:7.2'];
  const choice = fc.subarray([...keys]).map((chosen) => new Set(chosen));
  const action = fc.oneof(
    choice.map((chosen): PaneAction => ({ kind: 'choiceMade', chosen })),
    choice.map((chosen): PaneAction => ({ kind: 'removed', chosen, name: 'Cel' })),
    fc.constant<PaneAction>({ kind: 'removalUndone' }),
  );
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const state = stateAfter(suggested, ...own('a'), ...actions);
      expect(state.indicators.map((one) => one.key)).toEqual([key, 'a']);
    }),
  );
});
