import type { OpenReason } from '../strategy/draft';
import { formatMessage } from '../strategy/language';
import type { NodeKey } from '../strategy/selection';
import { nodeKey } from '../strategy/selection';
import { textCell } from './cells';
import { addSection } from './cover-section';
import type { LayoutContext } from './layout-context';
import type { Messages } from './messages/messages';
import { originText } from './origin-text';
import type { LabelledPlace, SheetRows } from './sheet-rows';

/** Adds what still waits for the planner, each stretch of text with a link to its cell; nothing when nothing waits. */
export function addOpenDecisions(
  sheet: SheetRows,
  { draft, messages }: LayoutContext,
  places: ReadonlyMap<NodeKey, LabelledPlace>,
): void {
  if (draft.openDecisions.length === 0) return;
  const texts = messages.strategy;
  addSection(sheet, texts.openDecisions);
  sheet.add({}, textCell(texts.openDecisionsHint, 'hintWrapped'));
  for (const { origin, original, reason } of draft.openDecisions) {
    const place = places.get(nodeKey(origin.strategyId, origin.nodeId));
    const words = formatMessage(texts.decision, {
      phrase: original,
      reason: reasonInWords(reason, messages),
    });
    const row = sheet.add(
      textCell(place?.label ?? '', 'link'),
      textCell(words, 'text'),
      textCell(originText(origin, draft.sources), 'origin'),
    );
    if (place) sheet.linkToCell(row, 0, place);
  }
}

function reasonInWords(reason: OpenReason, { strategy: { reasons, cases } }: Messages): string {
  return reason.kind === 'missingForm'
    ? formatMessage(reasons.missingForm, { case: cases[reason.case] })
    : reasons[reason.kind];
}
