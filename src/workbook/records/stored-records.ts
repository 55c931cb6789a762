import type { StoredPart } from '../reading/workbook-snapshot';
import type { WriteRecord } from './write-record';

/** The namespaces of the add-in's custom XML parts. */
export const HISTORY_NAMESPACE = 'urn:biblioteka-strategii:historia';
export const DISMISSALS_NAMESPACE = 'urn:biblioteka-strategii:pominiete';

/** How many writes can be taken back, and how much room their records may take in the workbook together (characters of XML). */
export const HISTORY_LIMITS = { records: 10, characters: 1_000_000 } as const;

/** A finding that the planner has put aside. */
export interface Dismissal {
  /** `Finding.key`. */
  readonly key: string;
  /** In the planner's words; never empty. */
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** "damaged": the part is there and cannot be read; it is left as it is, and a new one is begun. "newer": a later version's. */
export type Stored<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** The newest record first. */
export type StoredHistory = Stored<readonly WriteRecord[]>;
export type StoredDismissals = Stored<readonly Dismissal[]>;

/** CONTRACT: to be written. */
export function readHistory(_parts: readonly StoredPart[]): StoredHistory {
  throw new Error('not written yet');
}
export function readDismissals(_parts: readonly StoredPart[]): StoredDismissals {
  throw new Error('not written yet');
}
/**
 * The history's part with a record more: at most `HISTORY_LIMITS.records`, the oldest ones left out as far as the room demands it.
 * Undefined when the record alone is too large to be kept: then the write cannot be taken back.
 */
export function historyXml(
  _records: readonly WriteRecord[],
): { readonly xml: string; readonly kept: readonly WriteRecord[] } | undefined {
  throw new Error('not written yet');
}
export function dismissalsXml(_dismissals: readonly Dismissal[]): string {
  throw new Error('not written yet');
}
