import { messagesFor } from '../../workbook/messages/messages';
import { useTexts } from '../use-texts';
import type { ExtraSheet } from './workbook-state';

/** What a sheet that can be inserted is called in the pane's language. */
export function useSheetName(): (sheet: ExtraSheet) => string {
  const { sections, checkSheet } = messagesFor(useTexts().language);
  return (sheet) => (sheet === 'check' ? checkSheet.sheet : sections[sheet].sheet);
}
