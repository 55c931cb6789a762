import type { Draft } from '../strategy/draft';
import type { Language } from '../strategy/language';
import type { Messages } from './messages/messages';
import type { WorkbookNames } from './workbook-names';

/** What every sheet is laid out from. */
export interface LayoutContext {
  readonly draft: Draft;
  readonly language: Language;
  readonly messages: Messages;
  readonly names: WorkbookNames;
  /** The years that indicators are measured in, one column each. */
  readonly years: readonly number[];
  readonly protectFormulas: boolean;
}
