import { formatMessage } from '../../strategy/language';
import { readOnlyText } from '../../workbook/reading-text';
import { useTexts } from '../use-texts';
import { useWorkbookTexts } from './use-workbook-texts';
import type { Refusal } from './workbook-state';

/** Why a change is not proposed, as sentences that say what to do. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { language, messages } = useTexts();
  const { refusals } = useWorkbookTexts();
  return (refusal) => {
    switch (refusal.kind) {
      case 'workbookReadOnly':
      case 'newerVersion':
      case 'copiedTables':
        return readOnlyText(refusal, language);
      case 'unfinished':
        return messages.problems.unfinishedInsertion;
      default:
        return formatMessage(refusals[refusal.kind], { ...refusal });
    }
  };
}
