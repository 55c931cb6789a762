import type { Step } from './step';

/**
 * Excel on the web takes requests of at most 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). How it counts is not
 * said, and on its way the request is quoted once more, so we stay well below.
 */
export const REQUEST_BYTES = 3_500_000;

/** Packs steps into as few requests as their order and the size limit allow; a step over the limit has a request of its own. */
export function packSteps(
  steps: readonly Step[],
  limit: number = REQUEST_BYTES,
): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = requests.at(-1);
    if (last === undefined || step.bytes > room) {
      requests.push([step]);
      room = limit - step.bytes;
    } else {
      last.push(step);
      room -= step.bytes;
    }
  }
  return requests;
}
