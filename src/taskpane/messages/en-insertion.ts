import type { plInsertion } from './pl-insertion';
import { plural } from './plural';

/** The English texts of the last step: preview, insertion, what comes of it and what is left of one that was cut off. */
export const enInsertion: typeof plInsertion = {
  preview: {
    heading: 'Preview',
    summaryPlace: 'Strategy for: {place}',
    summaryHorizon: '{from}–{to}',
    notReady: 'Before you insert',
    nothingChosen: 'Choose at least one goal in the library.',
    toLibrary: 'Choose goals',
    toDraft: 'Complete the draft',
    openDecisions: plural('{count} passage waits for a decision', '{count} passages wait for a decision'),
    openDecisionsStay:
      'You can insert right now: the source’s words stay, and the cover sheet lists what is to be decided.',
    decide: 'Decide now',
    indicatorProblems: plural(
      '{count} indicator has no name or too long a text.',
      '{count} indicators have no name or too long a text.',
    ),
    toIndicators: 'Correct the indicators',
    legendChanged: 'changed words',
    legendOpen: 'to decide',
    changedFrom: 'in the source: {original}',
    openBecauseLocal: 'local reference, the source’s words',
    openBecauseAgreement: 'form to be checked, the source’s words',
    openBecauseForm: 'a form of the name is missing: {case}',
    sheetsHeading: 'New sheets',
    sheetsHeadingAnew: 'New sheets if you insert everything anew',
    sheetsHint:
      'If one of these names is taken, the add-in adds a number to it. Existing sheets stay as they are.',
    valueYears: 'The sheet of indicators will have columns for values of the years {years}.',
    valueYearsUnstated: plural(
      'The strategy’s years are not given, so there will be {count} column, for this year.',
      'The strategy’s years are not given, so there will be {count} columns, from this year on.',
    ),
    protect: 'Protect formulas against accidental changes (no password)',
    protectHint:
      'A protected table cannot grow: to add rows, remove the protection (Review › Unprotect Sheet).',
    alreadyThere: plural(
      '{count} goal of this draft is in the workbook already',
      '{count} goals of this draft are in the workbook already',
    ),
    addOffer: plural(
      'You can add only {count} new indicator to the sheet “{sheet}”; what is there stays as it is.',
      'You can add only {count} new indicators to the sheet “{sheet}”; what is there stays as it is.',
    ),
    nothingToAdd: 'There are no new indicators that could be added to them.',
    cannotAdd: 'Indicators cannot be added now to the goals that were inserted before',
    waitingForGoals: plural(
      '{count} indicator belongs to a goal that is not in the workbook yet.',
      '{count} indicators belong to goals that are not in the workbook yet.',
    ),
    insertAnewHint: 'Inserting everything anew adds a second set of sheets.',
    insertAnew: 'Insert everything anew',
    addIndicators: 'Add only indicators',
    addIndicatorsLabel: 'Add only indicators to the sheet “{sheet}”',
    adding: 'Adding indicators',
    additionStages: {
      reading: 'Looking at the workbook…',
      writing: 'Adding the indicators…',
      finishing: 'Finishing…',
      takingBack: 'That failed; removing what was added…',
    },
    goalsHeading: 'Goals',
    coverHeading: 'Cover sheet',
    programmeHeading: 'Programme',
    insert: 'Insert into the workbook',
    inserting: 'Inserting into the workbook',
    insertionStages: {
      reading: 'Looking at the workbook…',
      writing: 'Inserting the sheets…',
      finishing: 'Finishing…',
      takingBack: 'That failed; removing what was inserted…',
    },
    unsupported:
      'Goals cannot be inserted here: Excel 2021 or newer, Microsoft 365 or Excel on the web is needed. You can browse the library.',
  },

  result: {
    inserted: plural('{count} goal inserted', '{count} goals inserted'),
    insertedBoth: '{goals} and {indicators} inserted',
    insertedOthers: 'The chosen entries were inserted',
    added: plural('{count} indicator added', '{count} indicators added'),
    addedNone: 'There was nothing to add',
    alreadyPresent: plural(
      '{count} indicator was left out, since it is there already.',
      '{count} indicators were left out, since they are there already.',
    ),
    withoutGoal: plural(
      '{count} indicator was left out, since its goal is no longer in the workbook.',
      '{count} indicators were left out, since their goals are no longer in the workbook.',
    ),
    notAdded: 'No indicators were added',
    editHint: 'Change the sheets as you like: the add-in does not overwrite your changes.',
    openSheet: 'Go to the sheet:',
    missing: 'The sheet “{name}” is no longer in the workbook.',
    hidden: 'The sheet “{name}” is hidden. To unhide it, right-click the tab of any sheet.',
    failed: 'No goals were inserted',
    fault: 'The add-in met with an error.',
    unchanged: 'The workbook is as it was before.',
    leftovers:
      'Something may be left in the workbook. The add-in offers to clean up as soon as Excel answers.',
  },

  problems: {
    cellEditMode: 'A cell of the workbook is being edited. Press Enter or Esc in the sheet and try again.',
    workbookProtected:
      'The workbook’s structure is protected, so sheets can be neither added nor removed. Switch the protection off (Review › Protect Workbook) and try again.',
    readOnly: 'The workbook is open for reading only. Enable editing or save a copy and try again.',
    excelTooOld:
      'This version of Excel is too old. Excel 2021 or newer, Microsoft 365 or Excel on the web is needed.',
    hostGone: 'The connection to Excel was lost. Close the pane, open it again and try once more.',
    requestTooLarge:
      'More was chosen than Excel takes at once. Remove some goals from the draft and insert them separately.',
    excelBusy: 'Excel is busy. Close any open dialogs, go to this workbook and try again.',
    sheetProtected:
      'The sheet “{sheet}” is protected. Switch the protection off (Review › Unprotect Sheet) and try again.',
    tableFiltered:
      'A filter hides some rows of the table in the sheet “{sheet}”. Clear the filter (Data › Clear) and try again.',
    sheetChanged:
      'Somebody is filling in rows of the table in the sheet “{sheet}” right now. Wait a moment and try again.',
    indicatorTableMissing:
      'The goals of the table “{table}” have no table of indicators any more, or it was renamed. Undo that change, or insert everything anew.',
    goalsTableMissing:
      'The table of indicators “{table}” has lost the connection with its table of goals. Undo that change, or insert everything anew.',
    columnMissing:
      'The table “{table}” lacks the column “{column}”, or its header was changed. Restore it, or insert everything anew.',
    alreadyRunning: 'The add-in is still at work. Wait until it is done and try again.',
    unfinishedInsertion:
      'Something is left in the workbook of what the add-in was doing when it was cut off. Clean it up with the button at the top of the pane and try again.',
    newerVersion:
      'A newer version of the add-in has written into this workbook. Close the pane and open it again to get that version.',
    copiedTables:
      'Two tables in the workbook have the same rows; one of them is “{table}”. Delete the copy and try again.',
    unexpected: 'Excel refused and gave this reason: {message} ({code}). Try again.',
  },

  unfinished: {
    title: 'An earlier insertion was cut off',
    text: plural(
      'It left an unfinished sheet in the workbook: {sheets}.',
      'It left unfinished sheets in the workbook: {sheets}.',
    ),
    notEmpty: 'If somebody has typed into them, that goes too.',
    cleanUp: 'Remove them',
    leave: 'Leave them',
    cleaning: 'Removing the unfinished sheets…',
    cleaned: 'The unfinished sheets were removed',
    kept: plural(
      'The sheet {sheets} stays, because a workbook needs a visible one.',
      'The sheets {sheets} stay, because a workbook needs a visible one.',
    ),
    failed: 'The sheets could not be removed',
    close: 'Close',
    show: 'Show what is left',
    quoted: '“{name}”',
    write: {
      title: 'An earlier change was cut off',
      text: 'The add-in did not finish writing this, or taking it back: {label}.',
      sheets: plural(
        'Part of it may be left in the sheet {sheets}.',
        'Part of it may be left in the sheets {sheets}.',
      ),
      offer:
        '“Take back what was cut off” puts the workbook back as it was before. What somebody has changed since stays. Until you do, the add-in writes nothing else.',
      cleanUp: 'Take back what was cut off',
      leave: 'Later',
      cleaning: 'Taking back what was cut off…',
      cleaned: 'What was cut off was taken back',
      restored: 'The workbook is as it was before.',
      kept: plural(
        'In the sheet {sheets}, what somebody changed after it was cut off has stayed.',
        'In the sheets {sheets}, what somebody changed after it was cut off has stayed.',
      ),
      failed: 'What was cut off could not be taken back',
    },
  },
};
