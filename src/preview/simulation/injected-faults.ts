import { HostError } from './host-error';

/** The host is gone: no answer comes back. */
export class HostGone extends Error {}

/** Failures that a test has asked for, by the number of the action. */
export interface InjectedFaults {
  /** Actions that were begun so far; releases are not counted. */
  readonly actions: number;
  /** Counts an action, and fails it when it is its turn. */
  beforeAction(): void;
  failAt(action: number, errorCode: string): void;
  failFrom(action: number): void;
}

export function injectedFaults(): InjectedFaults {
  let actions = 0;
  let goneAt = Number.POSITIVE_INFINITY;
  let failure: { readonly at: number; readonly errorCode: string } | undefined;
  return {
    get actions() {
      return actions;
    },
    beforeAction: () => {
      actions += 1;
      if (actions >= goneAt) throw new HostGone();
      if (failure?.at !== actions) return;
      throw new HostError(
        failure.errorCode,
        `The simulated Excel was told to fail here with ${failure.errorCode}.`,
      );
    },
    failAt: (action, errorCode) => {
      failure = { at: actions + action, errorCode };
    },
    failFrom: (action) => {
      goneAt = actions + action;
    },
  };
}
