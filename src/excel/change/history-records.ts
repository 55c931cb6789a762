import { historyXml } from '../../workbook/records/stored-records';
import type { WriteRecord } from '../../workbook/records/write-record';
import type { HistoryPart } from './history-part';

/** The records that the workbook remembers, the newest first; none where they cannot be read. */
export function recordsIn({ history }: HistoryPart): readonly WriteRecord[] {
  return history.kind === 'read' ? history.value : [];
}

/** Writes that were begun and not ended, or begun to be taken back. */
export function unfinishedIn(part: HistoryPart): readonly WriteRecord[] {
  return recordsIn(part).filter(({ state }) => state === 'writing');
}

/** What the history's part holds while a write is under way, and what after it. */
export interface HistoryOfWrite {
  readonly writing: string;
  /** Undefined where there is nothing to remember. */
  readonly done: string | undefined;
  /** Whether the write's record has room among those that stay. */
  readonly canBeUndone: boolean;
}

/**
 * The history with a new record. While the write lasts, the record is there whatever its size: by it a write that is cut off is taken
 * back. One that is too large to stay goes with the write's end.
 */
export function historyOfWrite(part: HistoryPart, record: WriteRecord): HistoryOfWrite {
  const before = recordsIn(part);
  const kept = historyXml([{ ...record, state: 'done' }, ...before]);
  return {
    writing: unlimitedXml([{ ...record, state: 'writing' }, ...before]),
    done: kept?.xml ?? storedXml(before),
    canBeUndone: kept !== undefined,
  };
}

/** The history while a write is taken back, and after it; `isStored` says whether the write is in it at all. */
export function historyOfUndo(
  part: HistoryPart,
  record: WriteRecord,
): { readonly isStored: boolean; readonly writing: string; readonly done: string | undefined } {
  const all = recordsIn(part);
  const others = all.filter(({ id }) => id !== record.id);
  return {
    isStored: others.length < all.length,
    writing: unlimitedXml(
      all.map((each) => (each.id === record.id ? { ...record, state: 'writing' } : each)),
    ),
    done: storedXml(others),
  };
}

function storedXml(records: readonly WriteRecord[]): string | undefined {
  return records.length === 0 ? undefined : historyXml(records)?.xml;
}

function unlimitedXml(records: readonly WriteRecord[]): string {
  const limits = { records: records.length, characters: Number.POSITIVE_INFINITY };
  const stored = historyXml(records, limits);
  if (stored === undefined) throw new Error('Records without limits were found to be too large');
  return stored.xml;
}
