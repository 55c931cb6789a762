import { plural } from '../../messages/plural';
import type { plChanges } from './pl-changes';

/** The English texts on changes of the workbook: before they are written, what came of them, and how they are taken back. */
export const enChanges: typeof plChanges = {
  change: {
    title: 'Changes in the workbook',
    hint: 'Look at what the add-in will change. Nothing else will be written.',
    list: 'The changes, cell by cell',
    was: 'was',
    willBe: 'will be',
    emptyCell: 'empty cell',
    more: plural('Show {count} more change', 'Show {count} more changes'),
    movesTitle: 'There is something below the table',
    movesText:
      'These cells move with the end of the table: {cells}. Excel adapts the formulas that refer to them.',
    movesAgree: 'I agree that these cells move',
    write: 'Write into the workbook',
    cancel: 'Cancel',
    writing: 'Writing…',
    failed: 'Nothing was written',
    unchanged: 'The workbook is as it was before.',
    leftovers:
      'Something may be left in the workbook. The add-in offers to clean up as soon as Excel answers.',
    changedTitle: 'The workbook has changed meanwhile',
    changedText:
      'Somebody changed these cells since they were read: {cells}. Nothing was written. The add-in reads the workbook again; look at the changes and repeat what you did.',
    changedTextPlain:
      'Somebody changed the table since it was read. Nothing was written. The add-in reads the workbook again; look at the changes and repeat what you did.',
    andMore: plural('{cells} and {count} other', '{cells} and {count} others'),
    refusedTitle: 'This change cannot be made',
    close: 'Close',
    fault: 'The add-in met with an error. Read the workbook again and look whether all is well.',
  },

  refusals: {
    goalGone: 'This goal is no longer in the workbook.',
    indicatorGone: 'This indicator is no longer in the workbook.',
    insideItself: 'A goal can stand neither under itself nor under a goal that is below it.',
    tooDeep:
      'There would be a fourth level, but a draft has three: strategic goal, operational goal and line of action. Choose a place higher up.',
    targetDeleted: 'The goal that is to get the indicators would be deleted, too. Choose another one.',
    nothingToDo: 'There is nothing to change: the draft is like this already.',
    sheetProtected:
      'The sheet “{sheet}” is protected. Switch the protection off (Review › Unprotect Sheet) and try again.',
    tableFiltered:
      'A filter hides some rows of the table in the sheet “{sheet}”. Clear the filter (Data › Clear) and try again.',
    columnMissing:
      'The table “{table}” lacks the column “{column}”, or its header was changed. Restore it and try again.',
    indicatorTableMissing: 'The workbook has no table of indicators for these goals.',
    formulasTieRows:
      'In the sheet “{sheet}”, the formula in cell {cell} refers to other rows of the table, so moving rows would break it. Change that formula, or move the rows by hand.',
  },

  labels: {
    draftInserted: 'a draft was inserted ({goals}, {indicators})',
    sectionInserted: 'the sheet “{sheet}” was inserted',
    checkInserted: 'the sheet “Check” was inserted',
    goalsAdded: plural('{count} goal was added', '{count} goals were added'),
    indicatorsAdded: plural('{count} indicator was added', '{count} indicators were added'),
    goalMoved: 'a goal was moved: {name}',
    goalDeleted: 'a goal was deleted: {name}',
    levelSet: 'a goal got another level: {name}',
    dimensionSet: 'a goal got a dimension: {name}',
    indicatorAssigned: 'an indicator was given to a goal: {name}',
    indicatorsDeleted: plural('{count} indicator was deleted', '{count} indicators were deleted'),
    renumbered: 'the goals were renumbered',
    idsStored: 'rows got their ids',
  },

  report: {
    label: 'What was done last',
    written: 'Written into the workbook: {label}',
    cannotUndo: 'The add-in will not be able to take this back, because it is too large for that.',
    undo: 'Undo',
    undoLabel: 'Undo: {label}',
    undoing: 'Taking it back…',
    undone: 'Taken back: {label}',
    undoneKept: 'Taken back: {label}. What was changed since has stayed: {cells}.',
    gone: 'This is no longer in the history: somebody has taken it back already.',
    notUndone: 'It could not be taken back',
    inserting: 'Inserting the sheet…',
    inserted: 'The sheet “{sheet}” was inserted',
    notInserted: 'The sheet was not inserted',
    notDismissed: 'It was not stored that you put it aside',
    goToSheet: 'Go to the sheet',
    cellMissing: 'The sheet “{name}” is no longer in the workbook.',
    cellHidden: 'The sheet “{name}” is hidden. To unhide it, right-click the tab of any sheet.',
    cellFailed: 'The cell could not be shown',
  },

  editedSince: {
    title: 'Some of it was changed since',
    text: 'Somebody changed these cells later: {cells}. They stay as they are. Take back the rest?',
    confirm: 'Take back the rest',
    cancel: 'Take back nothing',
  },

  history: {
    heading: 'What was written last',
    none: 'The add-in has not written anything into this workbook yet.',
    hint: 'Taking back does not touch what somebody typed later: the add-in asks first.',
    newest: 'Undo the last insertion',
    newestLabel: 'Undo the last insertion: {label}',
    writing: 'cut off',
    damaged:
      'The history cannot be read, so the add-in cannot take earlier writes back. It will remember new ones.',
    newer: 'A newer version of the add-in wrote the history, so this version cannot read it.',
  },
};
