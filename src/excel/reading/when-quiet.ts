/** Runs something later; gives the way to prevent it. */
export type Later = (run: () => void) => () => void;

/** How long nothing may happen before a burst counts as over: a pasted column and a filled formula tell of themselves piece by piece. */
const QUIET_MILLISECONDS = 400;

export const afterQuietTime: Later = (run) => {
  const timer = setTimeout(run, QUIET_MILLISECONDS);
  return () => clearTimeout(timer);
};

/** Makes one call of many in quick succession: `touched` is called for each of them, `run` when no further one came for a while. */
export function whenQuiet(
  run: () => void,
  later: Later,
): { readonly touched: () => void; readonly stop: () => void } {
  let cancel = () => {};
  let stopped = false;
  return {
    touched: () => {
      cancel();
      // A handler may still be called after it was removed: its event was under way.
      if (!stopped) cancel = later(run);
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}
