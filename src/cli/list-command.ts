import { readLibrary } from '../library/library';
import { formatPlural } from '../strategy/language';
import { success } from '../strategy/result';
import { countByKind, type Strategy } from '../strategy/strategy';
import { jsonText, type Command, type CommandContext } from './command';
import { describeHorizon, describeStatus } from './describe-strategy';

/** `list`: the documents of the library with their counts. */
export const listCommand: Command = {
  syntax: { name: 'list', valueOptions: ['language'], repeatable: [], flags: ['json'], argument: undefined },
  run: async (line, context) => {
    const strategies = readLibrary();
    return success(
      line.flags.has('json')
        ? jsonText(strategies.map(listEntry))
        : strategies.map((strategy) => listText(strategy, context)).join('\n\n'),
    );
  },
};

function listEntry(strategy: Strategy) {
  return {
    id: strategy.id,
    place: strategy.place.forms.nominative,
    title: strategy.title,
    documentKind: strategy.documentKind,
    ...(strategy.horizon && { horizon: strategy.horizon }),
    status: strategy.status.kind,
    counts: countByKind(strategy),
  };
}

function listText(strategy: Strategy, { language, messages }: CommandContext): string {
  const { strategicGoal = 0, operationalGoal = 0, ...others } = countByKind(strategy);
  const otherNodes = Object.values(others).reduce((sum, count) => sum + count, 0);
  const counts = [
    [messages.strategicGoals, strategicGoal] as const,
    [messages.operationalGoals, operationalGoal] as const,
    [messages.otherNodes, otherNodes] as const,
  ].flatMap(([message, count]) => (count === 0 ? [] : formatPlural(language, message, count)));
  return [
    `${strategy.id} – ${strategy.place.forms.nominative}`,
    `  ${strategy.title}`,
    `  ${[describeHorizon(strategy, messages), describeStatus(strategy, messages)].filter(Boolean).join('; ')}`,
    `  ${counts.join(', ')}`,
  ].join('\n');
}
