import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { StoredPart } from '../reading/workbook-snapshot';
import { partXml, readPart } from './part-xml';
import { recordSchema } from './record-schema';
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

/** The roots of the parts. */
const HISTORY_ROOT = 'historia';
const DISMISSALS_ROOT = 'pominiete';

/** What stands between two records of the history. */
const SEPARATOR = ' ';

/** The add-in's writes as the workbook remembers them; none where it has no such part. */
export function readHistory(parts: readonly StoredPart[]): StoredHistory {
  return readParts(parts, HISTORY_NAMESPACE, readHistoryPart);
}

/** The findings that were put aside in this workbook; none where it has no such part. */
export function readDismissals(parts: readonly StoredPart[]): StoredDismissals {
  return readParts(parts, DISMISSALS_NAMESPACE, readDismissalsPart);
}

/**
 * Which of the parts of one namespace is to be written anew: the one that `readHistory` and `readDismissals` read. Undefined where a new
 * part is to be begun.
 * @param parts all of one namespace
 */
export function partInUse(parts: readonly StoredPart[]): number | undefined {
  const index = parts.findIndex(({ namespace, xml }) => {
    const read = namespace === HISTORY_NAMESPACE ? readHistoryPart(xml) : readDismissalsPart(xml);
    return read.kind === 'read';
  });
  return index < 0 ? undefined : index;
}

/**
 * The history's part: at most `HISTORY_LIMITS.records`, the oldest ones left out as far as the room demands it.
 * Undefined when the newest record alone is too large to be kept: then the write cannot be taken back.
 * @param records the newest first
 * @param limits others only for a moment: a record that is too large protects its own write all the same
 */
export function historyXml(
  records: readonly WriteRecord[],
  limits: { readonly records: number; readonly characters: number } = HISTORY_LIMITS,
): { readonly xml: string; readonly kept: readonly WriteRecord[] } | undefined {
  const packed: string[] = [];
  let length = partXml(HISTORY_ROOT, HISTORY_NAMESPACE, '').length;
  for (const record of records.slice(0, limits.records)) {
    const text = pack(record);
    length += text.length + SEPARATOR.length;
    if (length > limits.characters) break;
    packed.push(text);
  }
  if (packed.length === 0 && records.length > 0) return undefined;
  return {
    xml: partXml(HISTORY_ROOT, HISTORY_NAMESPACE, packed.join(SEPARATOR)),
    kept: records.slice(0, packed.length),
  };
}

/** The part of the findings that were put aside. */
export function dismissalsXml(dismissals: readonly Dismissal[]): string {
  return partXml(DISMISSALS_ROOT, DISMISSALS_NAMESPACE, JSON.stringify(dismissals));
}

/** The first part that can be read counts; a later version's part forbids to rely on any other. */
function readParts<Value>(
  parts: readonly StoredPart[],
  namespace: string,
  read: (xml: string) => Stored<readonly Value[]>,
): Stored<readonly Value[]> {
  const all = parts.filter((part) => part.namespace === namespace).map(({ xml }) => read(xml));
  const newer = all.find(({ kind }) => kind === 'newer');
  return newer ?? all.find(({ kind }) => kind === 'read') ?? all[0] ?? { kind: 'read', value: [] };
}

function readHistoryPart(xml: string): StoredHistory {
  const part = readPart(HISTORY_ROOT, xml);
  if (part.kind !== 'text') return part;
  const texts = part.text.split(/\s+/).filter((text) => text !== '');
  return readJson(
    () => texts.map((text) => parseJson(unpack(text))),
    v.pipe(v.array(recordSchema), v.readonly()),
  );
}

const dismissalsSchema: v.GenericSchema<unknown, readonly Dismissal[]> = v.pipe(
  v.array(v.strictObject({ key: v.string(), reason: v.string(), on: v.string() })),
  v.readonly(),
);

function readDismissalsPart(xml: string): StoredDismissals {
  const part = readPart(DISMISSALS_ROOT, xml);
  return part.kind === 'text' ? readJson(() => parseJson(part.text), dismissalsSchema) : part;
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}

/** Whatever a part's text throws when it is unpacked (wrong base64, broken stream, no JSON), the part is damaged. */
function readJson<Value>(parse: () => unknown, schema: v.GenericSchema<unknown, Value>): Stored<Value> {
  let json: unknown;
  try {
    json = parse();
  } catch {
    return { kind: 'damaged' };
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? { kind: 'read', value: parsed.output } : { kind: 'damaged' };
}

/** How many bytes are spelled as characters at once: functions take only so many arguments. */
const CHUNK = 0x8000;

/** An undefined member that the schema wants to see is null, as JSON makes those of lists; others are left out. */
function pack(record: WriteRecord): string {
  const json = JSON.stringify(record, (key, value: unknown) =>
    value === undefined && (key === 'before' || key === 'after') ? null : value,
  );
  const bytes = deflateSync(strToU8(json));
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

function unpack(text: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))));
}
