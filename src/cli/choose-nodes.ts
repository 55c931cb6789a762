import { chooseAll, selectionState, toggleSubtree, type NodeKey } from '../strategy/selection';
import { failure, success, type Result } from '../strategy/result';
import { GOAL_LEVELS } from '../strategy/draft';
import { walkNodes, type Strategy, type StrategyNode } from '../strategy/strategy';
import { problem, type CliProblem } from './problem';

/**
 * Reads `--from` options, each `ID` or `ID:CODE,CODE…`, into the chosen nodes. A code is a goal's; where no goal has it, a node's id or the code of
 * the only node that has it. A node brings everything below it; composing the draft adds the goals above it.
 */
export function chooseNodes(
  strategies: readonly Strategy[],
  from: readonly string[],
): Result<ReadonlySet<NodeKey>, CliProblem> {
  let chosen: ReadonlySet<NodeKey> = new Set();
  for (const option of from) {
    const [id = '', codes] = splitOnce(option, ':');
    const strategy = strategies.find((candidate) => candidate.id === id.trim());
    if (strategy === undefined) {
      return failure(problem('unknownStrategy', { id, ids: strategies.map((known) => known.id).join(', ') }));
    }
    if (codes === undefined) {
      chosen = chooseAll(strategy, chosen);
      continue;
    }
    for (const code of codes.split(',').map((part) => part.trim())) {
      if (code === '') return failure(problem('emptyCode', { from: option }));
      const node = findNode(strategy, code);
      if (node === undefined) return failure(problem('unknownCode', { id: strategy.id, code }));
      chosen = withSubtree(strategy, node, chosen);
    }
  }
  return success(chosen);
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function findNode(strategy: Strategy, code: string): StrategyNode | undefined {
  const nodes = [...walkNodes(strategy.nodes)];
  const isGoal = ({ kind }: StrategyNode) => GOAL_LEVELS.some((level) => level === kind);
  const withCode = nodes.filter((node) => node.code === code);
  return (
    withCode.find(isGoal) ??
    nodes.find((node) => node.id === code) ??
    (withCode.length === 1 ? withCode[0] : undefined)
  );
}

function withSubtree(
  strategy: Strategy,
  node: StrategyNode,
  chosen: ReadonlySet<NodeKey>,
): ReadonlySet<NodeKey> {
  const isChosen = selectionState(strategy.id, node, chosen) === 'all';
  return isChosen ? chosen : toggleSubtree(strategy.id, node, chosen);
}
