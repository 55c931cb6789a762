import { readLibrary } from '../../src/library/library';
import type { IndicatorTemplate } from '../../src/strategy/indicator';
import type { NodeKey } from '../../src/strategy/selection';
import { chooseAll } from '../../src/strategy/selection';
import type { Strategy } from '../../src/strategy/strategy';
import { paneReducer } from '../../src/taskpane/pane-reducer';
import type { PaneAction, PaneState } from '../../src/taskpane/pane-state';
import { initialPaneState } from '../../src/taskpane/pane-state';

/** The state after some actions, from the pane as it opens. */
export function stateAfter(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(paneReducer, initialPaneState('pl'));
}

export function strategyOf(id: string): Strategy {
  const strategy = readLibrary().find((one) => one.id === id);
  if (strategy === undefined) throw new Error(`The library has no ${id}`);
  return strategy;
}

/** Everything of the named documents. */
export function wholeDocuments(...ids: readonly string[]): ReadonlySet<NodeKey> {
  return ids.reduce<ReadonlySet<NodeKey>>((chosen, id) => chooseAll(strategyOf(id), chosen), new Set());
}

/** A suggestion as the catalogue has them. */
export const busPassengers: IndicatorTemplate = {
  id: 'bus-passengers',
  name: { pl: 'Pasażerowie autobusów', en: 'Bus passengers' },
  unit: { pl: 'osoby', en: 'persons' },
  definition: { pl: 'Pasażerowie w ciągu roku.', en: 'Passengers in a year.' },
  desiredChange: 'increase',
  kind: 'goal',
  frequency: 'annual',
  level: 'gmina',
  themes: ['transport'],
  source: { name: { pl: 'przewoźnik', en: 'operator' } },
};
