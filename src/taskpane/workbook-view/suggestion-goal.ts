import type { SuggestionGoal } from '../../library/suggest-indicators';
import { nodeKey } from '../../strategy/selection';
import type { Strategy } from '../../strategy/strategy';
import { walkNodes } from '../../strategy/strategy';
import type { WorkbookGoal } from '../../strategy/workbook-draft';

/** What suggestions for a goal of the workbook go by: its words as they are now, and the themes of the library's node behind it. */
export function suggestionGoal(
  { name, origin }: Pick<WorkbookGoal, 'name' | 'origin'>,
  strategies: readonly Strategy[],
): SuggestionGoal {
  for (const { id, nodes } of strategies) {
    for (const node of walkNodes(nodes)) {
      if (nodeKey(id, node.id) === origin) return { text: name, themes: node.themes };
    }
  }
  return { text: name, themes: [] };
}
