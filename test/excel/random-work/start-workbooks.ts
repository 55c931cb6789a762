import { readLibrary } from '../../../src/library/library';
import { composeDraft } from '../../../src/strategy/compose-draft';
import type { Draft } from '../../../src/strategy/draft';
import type { NodeKey } from '../../../src/strategy/selection';
import { zielonaGora } from '../../workbook/sample-drafts';
import { chosen } from '../inserted-workbook';

const NODES = ['1.1', '1.2', '1.3', '2.1', '2.2', '3'] as const;

/** Three strategic goals of Toruń's, five operational ones, four indicators; `prefix` makes the ids of several drafts differ. */
export function smallDraft(prefix: string, withIndicators = true): Draft {
  let last = 0;
  const draft = composeDraft({
    strategies: readLibrary().filter(({ id }) => id === 'torun-2028'),
    chosen: new Set(NODES.map((node): NodeKey => `torun-2028:${node}`)),
    place: zielonaGora,
    horizon: { from: 2026, to: 2028 },
    indicators: withIndicators
      ? [
          chosen('1.1', 'Długość dróg'),
          chosen('1.1', 'Liczba przejść'),
          chosen('2.2', 'Liczba firm'),
          chosen('3', 'Frekwencja'),
        ]
      : [],
    newId: () => `${prefix}-${++last}`,
  });
  if (!draft.ok) throw new Error(`The draft was refused: ${draft.problem.kind}`);
  return draft.value;
}
