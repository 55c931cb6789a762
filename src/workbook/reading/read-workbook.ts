import type { CellValue } from '../../strategy/cell-value';
import { numberIn, textIn } from '../../strategy/cell-value';
import type { WorkbookDraft } from '../../strategy/workbook-draft';
import type { IndicatorColumn } from '../indicator-columns';
import { readDismissals, readHistory } from '../records/stored-records';
import type { CopiedTable } from './copied-tables';
import { findCopies, idsIn } from './copied-tables';
import { sortNotes } from './notes';
import type { TakeNote } from './notes';
import { pairWithGoals } from './pair-with-goals';
import type { GoalsReading } from './read-goals';
import { readGoals } from './read-goals';
import { openIndicators, readIndicators } from './read-indicators';
import { readSections } from './read-sections';
import type { SectionsReading } from './read-sections';
import { recogniseTable } from './recognise-table';
import { byInsertion } from './table-number';
import type { TableReader } from './table-reader';
import { placeOfTable, tableReading } from './table-reader';
import type { DraftReading, ReadingNote, ReadOnlyReason, WorkbookReading } from './workbook-reading';
import type { TableSnapshot, WorkbookSnapshot } from './workbook-snapshot';

/**
 * Understands a workbook as far as the draft is concerned. Whatever it holds, it is read: what is not understood becomes a note
 * with its cell.
 * @param newId gives the ids of rows that have none of their own
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  newId: () => string = () => crypto.randomUUID(),
): WorkbookReading {
  const notes: ReadingNote[] = [];
  const note: TakeNote = (each) => notes.push(each);
  const ofKind = (kind: string) =>
    snapshot.tables
      .filter(({ name, headers }) => recogniseTable(name, headers).kind === kind)
      .sort(byInsertion);
  for (const table of ofKind('resembles')) {
    note({ kind: 'resembles', place: placeOfTable(table), table: table.name });
  }

  const goalTables = ofKind('goals').map((table) => {
    const reading = readGoals(table, newId, note);
    return { reading, table, ids: idsIn(reading.reader.rows) };
  });
  const indicatorTables = ofKind('indicators').map((table) => {
    const reader = openIndicators(table, newId, note);
    return { reader, table, ids: idsIn(reader.rows) };
  });
  const copies: readonly CopiedTable<{ readonly table: TableSnapshot }>[] = [
    ...findCopies(goalTables),
    ...findCopies(indicatorTables),
  ];
  const copied = new Set(copies.map(({ copy }) => copy.table));
  for (const { copy, original } of copies) {
    note({
      kind: 'copiedTable',
      place: placeOfTable(copy.table),
      table: copy.table.name,
      original: original.table.name,
    });
  }

  const goals = goalTables.filter(({ table }) => !copied.has(table)).map(({ reading }) => reading);
  const indicators = indicatorTables.filter(({ table }) => !copied.has(table)).map(({ reader }) => reader);
  const pairs = pairWithGoals(indicators, goals);
  const paired = new Set(pairs.values());
  for (const reader of indicators.filter((each) => !paired.has(each))) {
    note({ kind: 'goalsMissing', place: placeOfTable(reader.table), table: reader.table.name });
  }

  const sections = readSections(snapshot.tables, newId, note);
  const drafts = goals.map((each) => readDraft(snapshot, each, pairs.get(each), sections, note)).reverse();
  const history = readHistory(snapshot.parts);
  const dismissals = readDismissals(snapshot.parts);
  return {
    snapshot,
    drafts,
    notes: sortNotes(notes, snapshot),
    readOnly: readOnlyReason(snapshot, history.kind === 'newer' || dismissals.kind === 'newer', copies),
    history,
    dismissals,
  };
}

function readDraft(
  snapshot: WorkbookSnapshot,
  { reader, goals, byRow, isOrdered }: GoalsReading,
  indicators: TableReader<IndicatorColumn> | undefined,
  sections: SectionsReading,
  note: TakeNote,
): DraftReading {
  const draft: WorkbookDraft = {
    place: textIn(snapshot.place).trim(),
    horizon: {
      ...yearOf(snapshot.firstYear, 'from'),
      ...yearOf(snapshot.lastYear, 'to'),
    },
    goals,
    indicators: indicators === undefined ? [] : readIndicators(indicators, byRow, note),
    sections: sections.rows,
  };
  return {
    draft,
    language: reader.language,
    goals: tableReading(reader),
    isOrdered,
    indicators: indicators && { ...tableReading(indicators), years: indicators.years },
    sections: sections.tables,
  };
}

/** A year that was typed as a text is as good: nothing calculates with it but the cover's title. */
function yearOf<Key extends 'from' | 'to'>(cell: CellValue, key: Key): Partial<Record<Key, number>> {
  const year = typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : numberIn(cell);
  const years: Partial<Record<Key, number>> = {};
  if (year !== undefined) years[key] = year;
  return years;
}

function readOnlyReason(
  { readOnly }: WorkbookSnapshot,
  isNewer: boolean,
  copies: readonly CopiedTable<{ readonly table: TableSnapshot }>[],
): ReadOnlyReason | undefined {
  if (readOnly) return { kind: 'workbookReadOnly' };
  if (isNewer) return { kind: 'newerVersion' };
  if (copies.length === 0) return undefined;
  const tables = copies.flatMap(({ copy, original }) => [original.table.name, copy.table.name]);
  return { kind: 'copiedTables', tables: [...new Set(tables)] };
}
