import type { plReading } from './pl-reading';

/** The English sentences on what was found in a workbook and not understood, and on why nothing is written. */
export const enReading: typeof plReading = {
  cell: '“{sheet}”!{address}',
  quoted: '“{name}”',
  notes: {
    headerRenamed:
      'The column “{header}” ({cell}) was read as the column “{column}”, because it stands in its place. If it is your own, move it to the end of the table.',
    columnMissing:
      'The table “{table}” ({cell}) has no column “{column}”. If only its header was changed, change it back.',
    unknownWord:
      'The value “{word}” ({cell}) is not in the list of the column “{column}”, so it was not read. Choose a value from the list.',
    errorValue: 'There is an error in the column “{column}” ({cell}): {error}. Correct the value or formula.',
    duplicateId:
      'The row of the cell {cell} is a copy of another row and has the same hidden identifier. The add-in gives it one of its own with the next change of this table.',
    missingId:
      'The row of the cell {cell} has no hidden identifier yet. The add-in gives it one with the next change of this table.',
    rowWithoutSubject:
      'Something was entered in the row of the cell {cell}, but it has neither a code nor a name. Fill these in, or clear the row.',
    goalsMissing:
      'It is not known which goals the indicators in the table “{table}” ({cell}) belong to, so it was not read. Enter codes of the draft’s goals in it, or delete it.',
    resembles:
      'The table “{table}” ({cell}) resembles one of the add-in’s, but lacks the hidden columns, so it was not read. If it belongs to the draft, move its rows to the table that the add-in inserted.',
    copiedTable:
      'The table “{table}” ({cell}) has the same rows as the table “{original}”, so it was not read. Delete it, or clear its hidden column “{id}”.',
    secondSection:
      'The table “{table}” ({cell}) is about the same part of the strategy as the table “{original}”, so it was not read. Move its rows to the table “{original}”, then delete it.',
  },
  readOnly: {
    workbookReadOnly:
      'The workbook is open for reading only, so the add-in changes nothing in it. Save it under another name, or open it for editing.',
    newerVersion:
      'A newer version of the add-in has changed this workbook, so this version changes nothing in it. Close the pane and open it again.',
    copiedTables:
      'These tables have the same rows: {tables}. Until you delete the copy, or clear its hidden column “{id}”, the add-in changes nothing.',
  },
};
