/** One piece of work of an insertion: what it queues on a request, and at most how many bytes of the request that takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** More than any object or call takes in a request beside its arguments: about 120 to 280 bytes each. */
const CALL_BYTES = 300;

/**
 * A step of so many objects and calls (getting an object, setting a property, calling a method each count as one), with the
 * arguments that may be large.
 */
export function step(calls: number, queue: Step['queue'], ...payload: readonly unknown[]): Step {
  return {
    bytes: calls * CALL_BYTES + payload.reduce((sum: number, value) => sum + jsonBytes(value), 0),
    queue,
  };
}

/** The length of a value in a request, which is JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).byteLength;
}
