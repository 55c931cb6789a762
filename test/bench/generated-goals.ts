import { readLibrary } from '../../src/library/library';
import { walkNodes, type Strategy, type StrategyNode } from '../../src/strategy/strategy';

const OPERATIONAL_PER_STRATEGIC = 9;

/**
 * A strategy of `count` goals (a multiple of ten): strategic goals with nine operational ones each. The texts, and so their
 * lengths and place names, are those of the library's goals in turn.
 */
export function generatedStrategy(count: number): Strategy {
  const [first] = readLibrary();
  if (first === undefined) throw new Error('The library is empty');
  const samples = readLibrary()
    .flatMap(({ nodes }) => [...walkNodes(nodes)])
    .filter(({ kind }) => kind === 'operationalGoal');
  let taken = 0;
  const goal = (
    kind: StrategyNode['kind'],
    code: string,
    children: readonly StrategyNode[],
  ): StrategyNode => {
    const sample = samples[taken++ % samples.length];
    if (sample === undefined) throw new Error('The library has no operational goals');
    return { ...sample, id: code, kind, code, children };
  };
  const strategicGoals = count / (OPERATIONAL_PER_STRATEGIC + 1);
  return {
    ...first,
    id: `generated-${count}`,
    nodes: Array.from({ length: strategicGoals }, (_, index) =>
      goal(
        'strategicGoal',
        `${index + 1}`,
        Array.from({ length: OPERATIONAL_PER_STRATEGIC }, (__, child) =>
          goal('operationalGoal', `${index + 1}.${child + 1}`, []),
        ),
      ),
    ),
  };
}
