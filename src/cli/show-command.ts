import { readLibrary } from '../library/library';
import { failure, success } from '../strategy/result';
import { countByKind, type Strategy, type StrategyNode } from '../strategy/strategy';
import { jsonText, type Command, type CommandContext } from './command';
import { describeHorizon, describeStatus } from './describe-strategy';
import { problem } from './problem';

/** `show ID`: one document of the library, whole. */
export const showCommand: Command = {
  syntax: { name: 'show', valueOptions: ['language'], repeatable: [], flags: ['json'], argument: 'id' },
  run: async (line, context) => {
    const { argument } = line;
    if (argument === undefined) {
      return failure(
        problem('missingArgument', { command: 'show', argument: context.messages.arguments.id }),
      );
    }
    const strategies = readLibrary();
    const strategy = strategies.find(({ id }) => id === argument);
    if (strategy === undefined) {
      const ids = strategies.map(({ id }) => id).join(', ');
      return failure(problem('unknownStrategy', { id: argument, ids }));
    }
    return success(line.flags.has('json') ? jsonText(showEntry(strategy)) : showText(strategy, context));
  },
};

/** The status is a word, as `list` says it; what replaced the document stands beside it. */
function showEntry({ place, status, nodes, ...rest }: Strategy) {
  const { kind, ...supersededBy } = status;
  return {
    ...rest,
    place: place.forms.nominative,
    placeForms: place.forms,
    status: kind,
    ...(kind === 'superseded' && { supersededBy }),
    counts: countByKind({ place, status, nodes, ...rest }),
    nodes: nodes.map(nodeEntry),
  };
}

interface NodeEntry extends Omit<StrategyNode, 'mentions' | 'children'> {
  readonly mentions?: StrategyNode['mentions'];
  readonly children?: readonly NodeEntry[];
}

function nodeEntry({ mentions, children, ...node }: StrategyNode): NodeEntry {
  return {
    ...node,
    ...(mentions.length > 0 && { mentions }),
    ...(children.length > 0 && { children: children.map(nodeEntry) }),
  };
}

function showText(strategy: Strategy, { language, messages }: CommandContext): string {
  const facts = [
    describeHorizon(strategy, messages),
    strategy.resolution && `${strategy.resolution.number}, ${strategy.resolution.date}`,
    describeStatus(strategy, messages),
    strategy.source.url,
    strategy.note?.[language],
  ];
  const lines = (nodes: readonly StrategyNode[], indent: string): string[] =>
    nodes.flatMap((node) => {
      const label = node.code === undefined ? `[${node.id}]` : `${node.code}`;
      const named = node.code === undefined || node.code === node.id ? label : `${label} [${node.id}]`;
      return [
        `${indent}${messages.kinds[node.kind]} ${named}: ${node.text}`,
        ...lines(node.children, `${indent}  `),
      ];
    });
  return [
    strategy.title,
    ...facts.filter((fact) => fact !== undefined && fact !== ''),
    '',
    ...lines(strategy.nodes, ''),
  ].join('\n');
}
