import { useTexts } from '../use-texts';
import type { WorkbookMessages } from './messages/messages';
import { workbookMessagesFor } from './messages/messages';

/** The texts on the draft in the workbook in the language in use. */
export function useWorkbookTexts(): WorkbookMessages {
  return workbookMessagesFor(useTexts().language);
}
