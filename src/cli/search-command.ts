import { readLibrary } from '../library/library';
import { createSearch } from '../library/search';
import { failure, success } from '../strategy/result';
import { jsonText, type Command } from './command';
import { problem } from './problem';

/** `search "QUERY"`: the items that a query finds, best first. */
export const searchCommand: Command = {
  syntax: { name: 'search', valueOptions: ['language'], repeatable: [], flags: ['json'], argument: 'query' },
  run: async (line, { messages }) => {
    const query = line.argument?.trim();
    if (!query) {
      return failure(problem('missingArgument', { command: 'search', argument: messages.arguments.query }));
    }
    const hits = createSearch(readLibrary())(query);
    if (line.flags.has('json')) {
      return success(
        jsonText(
          hits.map(({ strategy, node: { code, kind, text } }) => ({
            strategy: strategy.id,
            code: code ?? null,
            kind,
            text,
          })),
        ),
      );
    }
    if (hits.length === 0) return success(messages.nothingFound);
    return success(
      hits
        .map(
          ({ strategy, node }) =>
            `${strategy.id}:${node.id} ${messages.kinds[node.kind]}${node.code === undefined ? '' : ` ${node.code}`}: ${node.text}`,
        )
        .join('\n'),
    );
  },
};
