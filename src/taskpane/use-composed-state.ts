import { useMemo } from 'react';
import type { ComposedState } from './compose-from-state';
import { composeFromState } from './compose-from-state';
import { usePane } from './pane-context';

/** The draft as the pane's state makes it; the same object until something of it changes, so what is shown is inserted. */
export function useComposedState(): ComposedState {
  const { state, strategies } = usePane();
  const { chosen, forms, horizon, decisions, indicators, language } = state;
  return useMemo(
    () =>
      composeFromState({ chosen, forms, horizon, decisions, indicators, language }, strategies, () =>
        crypto.randomUUID(),
      ),
    [chosen, forms, horizon, decisions, indicators, language, strategies],
  );
}
