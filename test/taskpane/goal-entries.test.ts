import { readLibrary } from '../../src/library/library';
import { goalEntries, goalsMatching, nextGoalWithout } from '../../src/taskpane/indicators-view/goal-entries';
import { pl } from '../../src/taskpane/indicators-view/messages/pl';
import { composeFromState } from '../../src/taskpane/compose-from-state';
import { stateAfter, wholeDocuments } from './sample-state';

const library = readLibrary();
const { draft, placed } = composeFromState(
  stateAfter(
    { kind: 'choiceMade', chosen: wholeDocuments('kalisz-2014-2024') },
    { kind: 'formTyped', case: 'nominative', text: 'Brzeg' },
  ),
  library,
  () => 'id',
);
if (draft === undefined) throw new Error('Kalisz has no draft');
const goals = goalEntries(draft, placed, library);
const codes = (query: string) => goalsMatching(goals, query, pl.themes).map(({ code }) => code);

describe('goalEntries', () => {
  it('lists every goal of the draft in its order, with its node and its adapted words', () => {
    expect(goals).toHaveLength(50);
    expect(goals[0]?.code).toBe('1');
    expect(goals.every(({ node }) => node.themes.length > 0)).toBe(true);
    expect(goals.find(({ code }) => code === '7')?.text).toContain('Brzeg');
  });
});

describe('goalsMatching', () => {
  it('keeps all goals for a query without words', () => {
    expect(codes('  ')).toHaveLength(50);
  });

  it('finds the beginnings of words of the text and of themes, without Polish letters', () => {
    expect(codes('transportu publ')).toEqual(['7.2']);
    const byTheme = goals.filter(({ node }) => node.themes.includes('environment')).map(({ code }) => code);
    expect(codes('srodowisko')).toEqual(expect.arrayContaining(byTheme));
  });

  it('finds a code as one word', () => {
    expect(codes('7.2')).toEqual(['7.2']);
  });
});

describe('nextGoalWithout', () => {
  const [first, second, third] = goals.slice(0, 3);

  it('goes on from a goal and from the first again after the last', () => {
    const three = goals.slice(0, 3);
    const covered = new Set(second ? [second.key] : []);
    expect(nextGoalWithout(three, covered, undefined)).toBe(first);
    expect(nextGoalWithout(three, covered, first?.key)).toBe(third);
    expect(nextGoalWithout(three, covered, third?.key)).toBe(first);
  });

  it('finds none when only the goal itself has none', () => {
    const all = new Set(goals.map(({ key }) => key));
    expect(nextGoalWithout(goals, all, undefined)).toBeUndefined();
    const allButFirst = new Set(goals.slice(1).map(({ key }) => key));
    expect(nextGoalWithout(goals, allButFirst, first?.key)).toBeUndefined();
  });
});
