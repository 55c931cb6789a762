import { formatMessage } from '../strategy/language';
import type { StatedHorizon } from '../strategy/strategy';
import { useTexts } from './use-texts';

/** The years that a document names, in words; undefined when it names none. */
export function useStatedHorizon(horizon: StatedHorizon | undefined): string | undefined {
  const { library } = useTexts().messages;
  if (horizon === undefined) return undefined;
  const { from, to } = horizon;
  return from === undefined
    ? formatMessage(library.horizonEnd, { to })
    : formatMessage(library.horizon, { from, to });
}
