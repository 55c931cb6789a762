import { useTexts } from '../use-texts';
import type { IndicatorMessages } from './messages/messages';
import { indicatorMessagesFor } from './messages/messages';

/** The view's own texts in the language in use. */
export function useIndicatorTexts(): IndicatorMessages {
  return indicatorMessagesFor(useTexts().language);
}
