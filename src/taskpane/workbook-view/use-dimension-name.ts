import type { Dimension } from '../../strategy/strategy';
import { messagesFor } from '../../workbook/messages/messages';
import { useTexts } from '../use-texts';

/** What a dimension is called, as the sheets of the pane's language have it. */
export function useDimensionName(): (dimension: Dimension) => string {
  const { dimensions } = messagesFor(useTexts().language);
  return (dimension) => dimensions[dimension];
}
