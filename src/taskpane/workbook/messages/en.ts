import { plural } from '../../messages/plural';
import { enChanges } from './en-changes';
import { enCheck } from './en-check';
import type { WorkbookMessages } from './messages';

/** The English texts of the draft in the workbook, which load with its views. */
export const en: WorkbookMessages = {
  found: {
    title: 'This workbook holds a draft strategy',
    text: 'It has {goals} and {indicators}.',
    textOfPlace: '{place}: {goals} and {indicators}.',
    open: 'Open the draft',
    target: 'You are choosing goals for the draft in the workbook',
    targetTop: 'They will be added at the end as new goals. Add them in the step “Preview”.',
    targetGoal: 'They will be added under the goal {goal}. Add them in the step “Preview”.',
    targetCancel: 'Do not add them',
  },

  view: {
    heading: 'The draft in the workbook',
    reading: 'Reading the workbook…',
    notRead: 'The workbook could not be read',
    older: 'Below is what was read before.',
    fault: 'The add-in met with an error.',
    tryAgain: 'Read again',
    unsupported:
      'The workbook cannot be read here: Excel 2021 or newer, Microsoft 365 or Excel on the web is needed.',
    empty: 'There is no draft strategy in this workbook yet',
    emptyText:
      'Choose goals in the library and insert them into the workbook. Then you will see them here and can change them.',
    toLibrary: 'Choose goals in the library',
    draft: 'Draft',
    draftOption: 'sheet “{sheet}”: {goals}',
    place: 'Strategy for: {place}',
    noPlace: 'The cover sheet names no place.',
    years: '{from}–{to}',
    readOnlyTitle: 'The draft can only be looked at',
    problemsToCheck: 'Check what is missing',
  },

  notes: {
    heading: 'What the add-in did not understand',
    count: plural('{count} place in the workbook', '{count} places in the workbook'),
    hint: 'Nothing of it was changed or left out of the sheets.',
  },

  goals: {
    heading: 'Goals',
    none: 'There is no goal in the table of goals yet.',
    unnamed: 'goal without a name',
    withoutLevel: 'level not stated',
    withoutCode: 'no code',
    noIndicators: 'no indicator',
    dimension: '{dimension} dimension',
    fold: 'Collapse the goals under: {goal}',
    unfold: 'Expand the goals under: {goal}',
    below: plural('{count} goal below', '{count} goals below'),
    unordered: 'The rows of the sheet are sorted differently from this list.',
    renumber: 'Renumber',
    addTop: 'Add goals from the library',
    menu: 'What to do with goal {goal}',
    select: 'Show in the sheet',
    addGoals: 'Add goals from the library under it',
    addIndicators: 'Add indicators…',
    up: 'Move up',
    down: 'Move down',
    move: 'Move under another goal…',
    level: 'Change the level…',
    setDimension: 'Set the dimension…',
    remove: 'Delete…',
  },

  dialogs: {
    cancel: 'Cancel',
    close: 'Close',
    next: 'Show the changes',
    moveTitle: 'Move the goal',
    moveUnder: 'Move under',
    moveTop: 'to the top level, as a strategic goal',
    moveHint: 'The goals under it go along. Codes will change.',
    levelTitle: 'Change the goal’s level',
    level: 'Level',
    dimensionTitle: 'Set the goal’s dimension',
    dimension: 'Dimension',
    removeTitle: 'Delete the goal',
    removeBelow: plural(
      '{count} goal that stands under it is deleted with it.',
      '{count} goals that stand under it are deleted with it.',
    ),
    indicators: plural(
      'What is to become of the {count} indicator of these goals?',
      'What is to become of the {count} indicators of these goals?',
    ),
    indicatorsDelete: 'delete',
    indicatorsMove: 'give to another goal',
    indicatorsTarget: 'The goal that gets them',
    chooseGoal: '– choose a goal –',
    noIndicators: 'These goals have no indicators.',
    indicatorsTitle: 'Add indicators to the goal',
    suggestions: 'The add-in’s suggestions',
    suggestionsHint: 'Strategy Library suggests them; they do not come from any city’s document.',
    noSuggestions: 'The add-in has no suggestions for this goal.',
    more: plural('Show more ({count})', 'Show more ({count})'),
    alreadyThere: 'the goal has it already',
    own: 'Your own indicator',
    ownName: 'Name of the indicator',
    ownUnit: 'Unit',
    ownChange: 'Desired change',
    chosen: plural('{count} indicator chosen', '{count} indicators chosen'),
    nameTooLong: plural(
      'The name is too long: at most {limit} characters, this has {count}.',
      'The name is too long: at most {limit} characters, this has {count}.',
    ),
  },

  sections: {
    heading: 'The other parts of the strategy',
    hint: 'Art. 10e(3) of the Act on Municipal Government requires them beside goals and indicators. Each is a sheet of its own.',
    rows: plural('there, {count} row', 'there, {count} rows'),
    blank: 'there, still empty',
    missing: 'not in the workbook',
    insert: 'Insert',
    insertLabel: 'Insert the sheet “{sheet}”',
    show: 'Show',
    showLabel: 'Show the sheet “{sheet}”',
  },

  append: {
    heading: 'Where the goals go',
    asSheets: 'as new sheets',
    asSheetsHint: 'That makes a second, separate draft.',
    toDraft: 'into the draft in the workbook',
    toDraftHint:
      'The goals are added to the table of goals with the next codes, the chosen indicators to the table of indicators.',
    place: 'Place in the draft',
    top: 'at the end, as new strategic goals',
    under: 'under the goal {goal}',
    duplicates: plural(
      '{count} of these goals is in the draft already',
      '{count} of these goals are in the draft already',
    ),
    duplicatesHint: 'They are left out. Tick those that you want to add a second time.',
    nothing: 'All chosen goals are in the draft already.',
    statements: plural(
      '{count} chosen entry is no goal and will not be added.',
      '{count} chosen entries are no goals and will not be added.',
    ),
    button: 'Add to the draft',
    toWorkbook: 'Show the draft in the workbook',
  },

  ...enChanges,
  ...enCheck,
};
