import type { Draft, Horizon } from '../strategy/draft';
import type { Language } from '../strategy/language';
import { layOutCard } from './card-sheet';
import { layOutDictionaries } from './dictionaries-sheet';
import { layOutGoals } from './goals-sheet';
import { layOutIndicators } from './indicators-sheet';
import type { LayoutContext } from './layout-context';
import { LOOKS } from './looks';
import { messagesFor } from './messages/messages';
import type { WorkbookModel } from './model';
import { layOutMonitoring } from './monitoring-sheet';
import type { TakenNames } from './names';
import { hasProgramme, layOutProgramme } from './programme-sheet';
import { layOutStrategy } from './strategy-sheet';
import { resolveWorkbookNames } from './workbook-names';

export interface LayoutOptions {
  readonly language: Language;
  /** The names of the workbook that the sheets go into. */
  readonly taken: TakenNames;
  /** The first year to measure in for a draft that names no years. */
  readonly thisYear: number;
  /** Whether the sheets are protected, without a password, with all but headers and formulas unlocked. */
  readonly protectFormulas?: boolean;
}

/** How many years are measured when the draft names none. */
const UNSTATED_YEARS = 6;

/**
 * Lays a draft out as a workbook: the cover, the goals, the indicators, the card of one of them, the
 * monitoring summary, the programme where the draft has one, and the dictionaries. Headings are in `language`, texts of strategies in their own. Every name that is `taken` in the workbook that this goes into is
 * resolved first, and every formula, validation and link uses the resolved one. Pure: one draft, one model.
 */
export function layOutWorkbook(
  draft: Draft,
  { language, taken, thisYear, protectFormulas = false }: LayoutOptions,
): WorkbookModel {
  const messages = messagesFor(language);
  const names = resolveWorkbookNames(messages, taken);
  const years = measuredYears(draft.horizon ?? { from: thisYear, to: thisYear + UNSTATED_YEARS - 1 });
  const context: LayoutContext = { draft, language, messages, names, years, protectFormulas };
  const dictionaries = layOutDictionaries(context);
  const goals = layOutGoals(context, dictionaries);
  const indicators = layOutIndicators(context, goals, dictionaries);
  const card = layOutCard(context);
  const monitoring = layOutMonitoring(context);
  const programme = hasProgramme(draft) ? layOutProgramme(context) : undefined;
  const strategy = layOutStrategy(context, new Map([...goals.places, ...(programme?.places ?? [])]));
  return {
    styles: LOOKS,
    sheets: [
      strategy.sheet,
      goals.sheet,
      indicators.sheet,
      card.sheet,
      monitoring.sheet,
      ...(programme ? [programme.sheet] : []),
      dictionaries.sheet,
    ],
    names: [strategy, indicators, card, dictionaries].flatMap(({ definedNames }) => definedNames),
    activeSheet: strategy.sheet.name,
  };
}

function measuredYears({ from, to }: Horizon): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
