import fc from 'fast-check';
import type { NodeKey } from '../../src/strategy/selection';
import { nodeKey, selectionState } from '../../src/strategy/selection';
import { walkNodes } from '../../src/strategy/strategy';
import { isAlone, toggleAlone } from '../../src/taskpane/strategy-view/goal-alone';
import { treeMove } from '../../src/taskpane/strategy-view/tree-keys';
import {
  expandableIds,
  initiallyExpanded,
  revealing,
  visibleRows,
} from '../../src/taskpane/strategy-view/tree-rows';
import { strategyOf, wholeDocuments } from './sample-state';

const torun = strategyOf('torun-2028');
const kalisz = strategyOf('kalisz-2014-2024');

describe('visibleRows', () => {
  it('opens Kalisz with its vision, spheres and strategic goals', () => {
    const rows = visibleRows(kalisz.nodes, initiallyExpanded(kalisz));
    expect(rows.map(({ node }) => node.kind).filter((kind) => kind === 'strategicGoal')).toHaveLength(8);
    expect(rows).toHaveLength(12);
    expect(rows[2]).toMatchObject({ level: 2, position: 1, siblings: 3, parentId: 'sphere-1' });
  });

  it('shows every node when all is expanded, parents first', () => {
    const rows = visibleRows(kalisz.nodes, expandableIds(kalisz.nodes));
    expect(rows.map(({ node }) => node)).toEqual([...walkNodes(kalisz.nodes)]);
  });
});

describe('revealing', () => {
  it('makes any node visible and closes nothing', () => {
    for (const node of walkNodes(kalisz.nodes)) {
      const expanded = revealing(kalisz.nodes, node.id, new Set(['sphere-3']));
      expect(expanded.has('sphere-3')).toBe(true);
      expect(expanded.has(node.id)).toBe(node.id === 'sphere-3');
      expect(visibleRows(kalisz.nodes, expanded).map((row) => row.node.id)).toContain(node.id);
    }
  });
});

describe('treeMove', () => {
  const open = new Set(['1']);
  const rows = visibleRows(torun.nodes, open);
  const move = (from: string, key: string) => treeMove(rows, open, from, key);

  it('goes up and down among what is visible', () => {
    expect(move('1', 'ArrowDown')).toEqual({ kind: 'focus', nodeId: '1.1' });
    expect(move('2', 'ArrowUp')).toEqual({ kind: 'focus', nodeId: '1.8' });
    expect(move('1', 'ArrowUp')).toBeUndefined();
    expect(move('1.3', 'Home')).toEqual({ kind: 'focus', nodeId: '1' });
    expect(move('1.3', 'End')).toEqual({ kind: 'focus', nodeId: '4' });
  });

  it('opens and enters to the right, leaves and closes to the left', () => {
    expect(move('2', 'ArrowRight')).toEqual({ kind: 'toggleBranch', nodeId: '2' });
    expect(move('1', 'ArrowRight')).toEqual({ kind: 'focus', nodeId: '1.1' });
    expect(move('1.1', 'ArrowRight')).toBeUndefined();
    expect(move('1.1', 'ArrowLeft')).toEqual({ kind: 'focus', nodeId: '1' });
    expect(move('1', 'ArrowLeft')).toEqual({ kind: 'toggleBranch', nodeId: '1' });
    expect(move('2', 'ArrowLeft')).toBeUndefined();
  });

  it('ticks with the space bar and leaves other keys alone', () => {
    expect(move('1.1', ' ')).toEqual({ kind: 'tick', nodeId: '1.1' });
    expect(move('1.1', 'Tab')).toBeUndefined();
  });
});

describe('toggleAlone', () => {
  const goal = torun.nodes.find((node) => node.id === '2');
  if (goal === undefined) throw new Error('Toruń has no goal 2');
  const keys = [...wholeDocuments('torun-2028')];

  it('chooses the goal without what is below, whatever was chosen, and touches nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...keys)), (before) => {
        const chosen: ReadonlySet<NodeKey> = new Set(before);
        const after = toggleAlone('torun-2028', goal, chosen);
        const elsewhere = (set: ReadonlySet<NodeKey>) =>
          [...set].filter((key) => !/^torun-2028:2(\.|$)/.test(key)).sort();
        expect(elsewhere(after)).toEqual(elsewhere(chosen));
        expect(isAlone('torun-2028', goal, after)).toBe(!isAlone('torun-2028', goal, chosen));
      }),
    );
  });

  it('leaves the goal out again', () => {
    const alone = toggleAlone('torun-2028', goal, new Set());
    expect(alone).toEqual(new Set([nodeKey('torun-2028', '2')]));
    expect(selectionState('torun-2028', goal, toggleAlone('torun-2028', goal, alone))).toBe('none');
  });
});
