import { ACTION, parseBatch } from '../../../src/preview/simulation/batch';
import type { SimulatedHost } from '../../../src/preview/simulation/simulated-host';

/** A host that remembers where its requests can fail. */
export interface WatchedHost extends SimulatedHost {
  /**
   * The numbers of the actions at which a failure leaves something else than at any other: those that call or set something, and the last of
   * each request. Failing at an action between them, which only names an object or reads, leaves what failing at the next one leaves.
   */
  tellingActions(): readonly number[];
}

export function watched(host: SimulatedHost): WatchedHost {
  const telling: number[] = [];
  let count = 0;
  return {
    ...host,
    execute: (request) => {
      const actions = parseBatch(request.body).Actions;
      if (!actions.some(({ Name }) => Name === '_RemoveReference')) {
        telling.push(
          ...actions.flatMap(({ ActionType }, index) =>
            CARRYING_OUT.includes(ActionType) || index === actions.length - 1 ? [count + index + 1] : [],
          ),
        );
        count += actions.length;
      }
      return host.execute(request);
    },
    tellingActions: () => telling,
  };
}

const CARRYING_OUT: readonly number[] = [ACTION.method, ACTION.setProperty];
