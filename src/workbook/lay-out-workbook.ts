import type { Draft } from '../strategy/draft';
import type { Language } from '../strategy/language';
import { layOutDictionaries } from './dictionaries-sheet';
import { layOutGoals } from './goals-sheet';
import type { LayoutContext } from './layout-context';
import { LOOKS } from './looks';
import { messagesFor } from './messages/messages';
import type { WorkbookModel } from './model';
import type { TakenNames } from './names';
import { hasProgramme, layOutProgramme } from './programme-sheet';
import { layOutStrategy } from './strategy-sheet';
import { resolveWorkbookNames } from './workbook-names';

/**
 * Lays a draft out as a workbook: the cover, the goals, the programme where the draft has one, and the dictionaries. Headings
 * are in `language`, texts of strategies in their own. Every name that is `taken` in the workbook that this goes into is
 * resolved first, and every formula, validation and link uses the resolved one. Pure: one draft, one model.
 */
export function layOutWorkbook(
  draft: Draft,
  { language, taken }: { readonly language: Language; readonly taken: TakenNames },
): WorkbookModel {
  const messages = messagesFor(language);
  const names = resolveWorkbookNames(messages, taken);
  const context: LayoutContext = { draft, language, messages, names };
  const dictionaries = layOutDictionaries(context);
  const goals = layOutGoals(context, dictionaries);
  const programme = hasProgramme(draft) ? layOutProgramme(context) : undefined;
  const strategy = layOutStrategy(context, new Map([...goals.places, ...(programme?.places ?? [])]));
  return {
    styles: LOOKS,
    sheets: [strategy.sheet, goals.sheet, ...(programme ? [programme.sheet] : []), dictionaries.sheet],
    names: [...strategy.definedNames, ...dictionaries.definedNames],
    activeSheet: strategy.sheet.name,
  };
}
