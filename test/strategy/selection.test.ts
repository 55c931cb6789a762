import fc from 'fast-check';
import type { NodeKey } from '../../src/strategy/selection';
import {
  chooseAll,
  chooseNone,
  nodeKey,
  selectionState,
  toggleNode,
  toggleSubtree,
} from '../../src/strategy/selection';
import type { StrategyNode } from '../../src/strategy/strategy';
import { walkNodes } from '../../src/strategy/strategy';
import { kalisz, torun } from './sample-strategies';

const nothing: ReadonlySet<NodeKey> = new Set();

function find(id: string): StrategyNode {
  const found = [...walkNodes([...torun.nodes, ...kalisz.nodes])].find((node) => node.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
}

describe('selection', () => {
  it('chooses a strategic goal with its operational goals and leaves them out again', () => {
    const chosen = toggleSubtree('torun', find('2'), nothing);
    expect([...chosen]).toEqual(['torun:2', 'torun:2.9', 'torun:2.10', 'torun:2.11']);
    expect(selectionState('torun', find('2'), chosen)).toBe('all');
    expect(toggleSubtree('torun', find('2'), chosen).size).toBe(0);
  });

  it('chooses a strategic goal without its operational goals', () => {
    const chosen = toggleNode('torun', find('2'), nothing);
    expect([...chosen]).toEqual(['torun:2']);
    expect(selectionState('torun', find('2'), chosen)).toBe('some');
    expect(toggleNode('torun', find('2'), chosen).size).toBe(0);
  });

  it('shows below a sphere what is chosen, without choosing the sphere', () => {
    const chosen = toggleSubtree('kalisz', find('sphere-1'), nothing);
    expect([...chosen]).toEqual(['kalisz:5', 'kalisz:5.2']);
    expect(selectionState('kalisz', find('sphere-1'), chosen)).toBe('all');
  });

  it('takes a whole document in and out and leaves other documents alone', () => {
    const both = chooseAll(torun, chooseAll(kalisz, nothing));
    expect([...chooseNone(torun, both)]).toEqual([...chooseAll(kalisz, nothing)]);
  });

  it('comes back to where it was when a subtree that was not wholly chosen is toggled twice', () => {
    const nodes = [...walkNodes(torun.nodes)];
    fc.assert(
      fc.property(fc.subarray(nodes), fc.constantFrom(...nodes), (some, toggled) => {
        const chosen = new Set(some.map((node) => nodeKey('torun', node.id)));
        const once = toggleSubtree('torun', toggled, chosen);
        const state = selectionState('torun', toggled, chosen);
        expect(selectionState('torun', toggled, once)).toBe(state === 'all' ? 'none' : 'all');
      }),
    );
  });
});
