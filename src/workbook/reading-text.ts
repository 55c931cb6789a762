import type { Language } from '../strategy/language';
import { formatMessage } from '../strategy/language';
import { cellRange, rangeAddress } from './address';
import { messagesFor } from './messages/messages';
import type { CellPlace, ReadingNote, ReadOnlyReason } from './reading/workbook-reading';

/** What was not understood, in which cell, and what the planner can do about it. */
export function readingNoteText(note: ReadingNote, language: Language): string {
  const { reading, goals } = messagesFor(language);
  const { kind, place, ...values } = note;
  return formatMessage(reading.notes[kind], { id: goals.id, ...values, cell: cellName(place, language) });
}

/** Why the add-in must not write into the workbook, and what the planner can do about it. */
export function readOnlyText(reason: ReadOnlyReason, language: Language): string {
  const { reading, goals } = messagesFor(language);
  const tables = reason.kind === 'copiedTables' ? reason.tables : [];
  return formatMessage(reading.readOnly[reason.kind], {
    id: goals.id,
    tables: tables.map((name) => formatMessage(reading.quoted, { name })).join(', '),
  });
}

/** A cell as a planner finds it: „Cele”!C7. */
export function cellName({ sheet, row, column }: CellPlace, language: Language): string {
  const address = rangeAddress(cellRange(row, column));
  return formatMessage(messagesFor(language).reading.cell, { sheet, address });
}
