/** One piece of work of an insertion: what it queues on a request, and at most how many bytes of the request that takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** More than any object or call takes in a request beside its arguments: about 120 to 280 bytes each. */
const CALL_BYTES = 300;

/**
 * A step of so many objects and calls: getting an object, setting a property, calling a method count one each.
 * @param argumentBytes the size of arguments that may be large (`jsonBytes`); numbers and short texts need not be counted
 */
export function step(calls: number, argumentBytes: number, queue: Step['queue']): Step {
  return { bytes: calls * CALL_BYTES + argumentBytes, queue };
}

/** The length of a value in a request, which is JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).byteLength;
}
