import { enKinds } from './en-kinds';
import type { Messages } from './messages';
import { plural } from './plural';

/** The pane's English texts. */
export const en: Messages = {
  productName: 'Strategy Library',
  loading: 'Loading…',
  failure: {
    heading: 'Something went wrong',
    notLoaded:
      'This part of the add-in did not load. Check the network connection. What you chose and typed is not lost.',
    unexpected: 'The add-in met with an error. What you chose and typed is not lost.',
    tryAgain: 'Try again',
  },

  navigation: {
    label: 'Steps',
    library: 'Library',
    draft: 'Draft',
    indicators: 'Indicators',
    preview: 'Preview',
    switchLanguage: 'Przełącz na polski',
    otherLanguage: 'PL',
  },

  footer: {
    label: 'Your choice',
    nothingChosen: 'Nothing chosen yet',
    goals: plural('{count} goal chosen', '{count} goals chosen'),
    andOthers: plural('and {count} other entry', 'and {count} other entries'),
    onlyOthers: plural('{count} entry chosen', '{count} entries chosen'),
    toDraft: 'Next',
    toIndicators: 'Indicators',
    toPreview: 'Preview',
    toDraftLabel: 'Next: draft',
    toIndicatorsLabel: 'Next: indicators',
    toPreviewLabel: 'Next: preview',
  },

  goalCount: plural('{count} goal', '{count} goals'),
  indicatorCount: plural('{count} indicator', '{count} indicators'),
  indicatorsChosen: plural('{count} indicator chosen', '{count} indicators chosen'),

  ...enKinds,

  library: {
    heading: 'Strategy library',
    proposition:
      'Start from goals that other cities have already written down. Tick them, fit them to your place and insert them into the workbook.',
    search: 'Search the goals…',
    searchLabel: 'Search the texts of the strategies',
    clearSearch: 'Clear the search',
    documents: 'Documents',
    strategyKind: 'strategy',
    programmeKind: 'programme',
    horizon: '{from}–{to}',
    horizonEnd: 'until {to}',
    chosenHere: plural('{count} chosen', '{count} chosen'),
    statusUnstated: 'validity: not stated by the source',
    statusSuperseded: 'not in force since {date}',
  },

  search: {
    heading: 'Search results',
    found: plural('{count} entry found', '{count} entries found'),
    inDocuments: plural('in {count} document', 'in {count} documents'),
    nothing: 'Nothing found for “{query}”.',
    nothingHint: 'Try the beginning of a Polish word, for example “transp”. Polish letters are optional.',
    goalAlone: plural('without its {count} operational goal', 'without its {count} operational goals'),
    showInDocument: 'Show in the document',
    showInDocumentLabel: 'Show in the document: {text}',
  },

  strategy: {
    back: 'Back to the library',
    superseded: 'This document has not been in force since {date}',
    supersededBy: 'Its successor: {successor} (resolution no. {resolution}).',
    supersededAdvice: 'Its goals can serve as a model, but check what the new document says.',
    note: 'A note from Strategy Library',
    resolution: 'Resolution no. {number} of {date}, {body}',
    source: 'Source',
    opensInBrowser: 'opens in the browser',
    tree: 'Contents of the document: {title}',
    selectAll: 'Select all',
    deselectAll: 'Clear all',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    goalAlone: 'Choose without them',
    goalAloneChosen: 'Chosen without them',
    legendPlace: 'The city’s name',
    legendPlaceText: 'in the draft your place’s name stands there',
    legendLocal: 'Local reference',
    legendLocalText: 'in the draft you decide what to do with it',
    localReference: 'local reference',
  },

  draft: {
    heading: 'Draft of the strategy',
    emptyText: 'Tick the goals in the library that your strategy shall contain.',
    toLibrary: 'Go to the library',
    placeHeading: 'Place',
    placeName: 'Name of the place',
    placeHint: 'The city or gmina that the strategy is written for.',
    formsHeading: 'Forms of the name',
    formsHint: 'The Polish texts decline the name. Type the forms that the chosen goals need.',
    otherForms: 'Other forms',
    cases: {
      nominative: 'Nominative',
      genitive: 'Genitive',
      dative: 'Dative',
      accusative: 'Accusative',
      instrumental: 'Instrumental',
      locative: 'Locative',
    },
    caseQuestions: {
      nominative: 'kto? co?',
      genitive: 'kogo? czego?',
      dative: 'komu? czemu?',
      accusative: 'kogo? co?',
      instrumental: 'z kim? z czym?',
      locative: 'o kim? o czym?',
    },
    caseExamples: {
      nominative: 'for example: to jest {form}',
      genitive: 'for example: rozwój {form}',
      dative: 'for example: służyć {form}',
      accusative: 'for example: odwiedzić {form}',
      instrumental: 'for example: przed {form}',
      locative: 'for example: mówić o {form}',
    },
    formNeeded: plural(
      'Needed in {count} place: without it another city’s name stays there.',
      'Needed in {count} places: without it another city’s name stays there.',
    ),
    horizonHeading: 'Years of the strategy',
    horizonHint: 'Optional. The years will stand on the cover, and indicators get a column for each.',
    horizonFrom: 'From',
    horizonTo: 'To',
    problems: {
      placeEmpty: 'Type the name of the place, for example Brzeg.',
      placeDigits: 'A place’s name cannot contain digits.',
      placeTooLong: plural(
        'The name is too long: at most {limit} characters, this has {count}.',
        'The name is too long: at most {limit} characters, this has {count}.',
      ),
      placeCharacters: 'A place’s name cannot contain “{character}”.',
      yearFrom: 'Type the first year in four digits, for example 2026.',
      yearTo: 'Type the last year in four digits, for example 2030.',
      yearOutOfRange: 'The year {year} is outside {first}–{last}.',
      horizonBackwards: 'The last year ({to}) is before the first ({from}).',
    },
    decisionsHeading: 'To decide',
    decisionsHint:
      'These words are about another city. Type what corresponds to them in your place, or leave them as they are.',
    decisionsDone: 'All decided.',
    decisionsLeft: plural('{count} passage left.', '{count} passages left.'),
    agreement: 'This word goes with the city’s name. Check that its gender fits the name of your place.',
    ownWords: 'Instead of “{original}”',
    keep: 'Leave as it is',
    keepLabel: 'Leave as it is: {original}',
    decided: 'decided',
    undecided: 'to be decided',
    chosenHeading: 'Chosen goals',
    othersHeading: 'Other entries',
    remove: 'Remove',
    removeLabel: 'Remove from the draft: {text}',
    removeWithBelow: plural(
      'Remove from the draft with {count} goal below: {text}',
      'Remove from the draft with {count} goals below: {text}',
    ),
    removed: 'Removed: {text}',
    undo: 'Undo',
    broughtAlong: 'brought along by its operational goals',
  },

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
      'Something is left in the workbook of an insertion that was cut off. Remove it with the button at the top of the pane and try again.',
    unexpected: 'Excel refused and gave this reason: {message} ({code}). Try again.',
  },

  unfinished: {
    title: 'An earlier insertion was cut off',
    text: plural(
      'It left an unfinished sheet in the workbook: {sheets}.',
      'It left unfinished sheets in the workbook: {sheets}.',
    ),
    rows: plural(
      '{count} row that was being added is left: sheet {sheets}.',
      '{count} rows that were being added are left: sheet {sheets}.',
    ),
    cleaningRows: 'Removing the unfinished rows…',
    cleanedRows: 'The unfinished rows were removed',
    failedRows: 'The rows could not be removed',
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
  },
};
