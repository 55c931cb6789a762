import type { Messages } from './messages';

/** The English texts of the check of a draft. The words of the act stay Polish. */
export const enCheck: Messages['check'] = {
  rules: {
    noGoals: {
      heading: 'No goals',
      text: 'The draft has no goal. Add goals from the library, or type your own into the table of goals.',
    },
    dimensionWithoutGoal: {
      heading: 'Dimension without a strategic goal',
      text: 'No strategic goal has the dimension “{dimension}”. Add such a goal, or choose this dimension for one that is there.',
    },
    goalWithoutName: {
      heading: 'Goal without a name',
      text: 'The goal “{goal}” has no name. Enter one, or delete the row.',
    },
    goalWithoutCode: {
      heading: 'Goal without a code',
      text: 'The goal “{goal}” has no code, so that indicators cannot refer to it. Enter one, or renumber the goals.',
    },
    duplicateCode: {
      heading: 'Goal code used twice',
      text: 'The goal “{goal}” has the same code as the goal “{other}”. Change one of the codes, or renumber the goals.',
    },
    duplicateName: {
      heading: 'Goal name used twice',
      text: 'The goal “{goal}” has the same name as the goal “{other}”. Change one of the names, or delete one of the goals.',
    },
    unknownLevel: {
      heading: 'Unknown level of a goal',
      text: 'The goal “{goal}” has no level, or one that is none of the three. Choose: strategic goal, operational goal or course of action.',
    },
    levelJump: {
      heading: 'Level left out',
      text: '“{goal}” is at the level “{level}”, but does not stand under a goal of the level above. Change the level, or move it under the right goal.',
    },
    levelAboveParent: {
      heading: 'Level contradicts the hierarchy',
      text: '“{goal}” is at the level “{level}”, but stands under “{parent}”, which is at the level “{parentLevel}”. Change the level, or move it elsewhere.',
    },
    codeOutOfOrder: {
      heading: 'Code out of order',
      text: 'The code of the goal “{goal}” does not fit its place in the hierarchy. Correct it, or renumber the goals.',
    },
    strategicGoalWithoutIndicator: {
      heading: 'Strategic goal without an indicator',
      text: 'Neither the strategic goal “{goal}” nor anything under it has an indicator. Add one that shows whether the goal is being reached.',
    },
    strategicGoalWithoutAction: {
      heading: 'Strategic goal without actions',
      text: 'Nothing stands under the strategic goal “{goal}”. Add operational goals or courses of action that lead to it.',
    },
    goalWithoutDimension: {
      heading: 'Goal without a dimension',
      text: 'The goal “{goal}” has no dimension. Choose: social, economic or spatial.',
    },
    goalWithoutResult: {
      heading: 'Goal without an expected result',
      text: 'Neither the goal “{goal}” nor any goal above it has an expected result. Enter one in the table of goals or in the table of results.',
    },
    goalWithoutUnit: {
      heading: 'Goal without a unit responsible',
      text: 'Neither the goal “{goal}” nor any goal above it has a unit responsible. Enter one.',
    },
    deadlineNotADate: {
      heading: 'Deadline is not a date',
      text: 'The deadline “{deadline}” of the goal “{goal}” is not a date. Enter a date, such as 31.12.2030, if deadlines are to be compared.',
    },
    unresolvedPhrase: {
      heading: 'Words about another place',
      text: 'The name of the goal “{goal}” still has the words “{phrase}”, which are about the place of the source document. Replace or delete them.',
    },
    missingGoalCode: {
      heading: 'Indicator without a goal code',
      text: 'The indicator “{indicator}” has no goal code. Enter the code of the goal that it measures.',
    },
    unknownGoalCode: {
      heading: 'Indicator with an unknown goal code',
      text: 'The indicator “{indicator}” refers to the goal “{code}”, which is not there. Correct the code, or add such a goal.',
    },
    goalRenumbered: {
      heading: 'Indicator with an old goal code',
      text: 'The goal of the indicator “{indicator}” had the code “{oldCode}” and now has the code “{code}”. Change the indicator’s code.',
    },
    goalRemoved: {
      heading: 'Indicator of a deleted goal',
      text: 'The goal of the indicator “{indicator}” was deleted, and another goal has the code “{code}” now. Give the indicator to the right goal, or delete it.',
    },
    missingName: {
      heading: 'Indicator without a name',
      text: 'The indicator “{indicator}” has no name. Enter one, or delete the row.',
    },
    missingUnit: {
      heading: 'Indicator without a unit',
      text: 'The indicator “{indicator}” has no unit. Enter what it is measured in.',
    },
    missingDesiredChange: {
      heading: 'Indicator without a desired change',
      text: 'The indicator “{indicator}” does not say whether its value is to rise, fall or stay. Choose the desired change.',
    },
    textInNumber: {
      heading: 'Text instead of a number',
      text: 'The indicator “{indicator}” has the text “{text}” in the column “{column}”. Enter a number, or clear the cell.',
    },
    textInYear: {
      heading: 'Text instead of a measured value',
      text: 'The indicator “{indicator}” has the text “{text}” in the year {year}. Enter a number, or clear the cell.',
    },
    missingNumber: {
      heading: 'Indicator without a year or a value',
      text: 'The indicator “{indicator}” has no number in the column “{column}”. Enter it.',
    },
    yearsReversed: {
      heading: 'Target year before base year',
      text: 'The target year of the indicator “{indicator}” is not after its base year. Correct one of them.',
    },
    targetContradicts: {
      heading: 'Target contradicts the desired change',
      text: 'The target of the indicator “{indicator}” lies on the wrong side of its baseline for the desired change. Correct one of the three.',
    },
    percentageOutOfRange: {
      heading: 'Value outside 0–100%',
      text: 'The indicator “{indicator}” is measured in per cent, but has a value below 0 or above 100. Look at its values and its unit.',
    },
    noMeasurement: {
      heading: 'Indicator without a measurement',
      text: 'The indicator “{indicator}” has no measured value yet. Enter one when it is known.',
    },
    missingOwner: {
      heading: 'Indicator without an owner',
      text: 'The indicator “{indicator}” has no owner. Enter who will supply its values.',
    },
    missingSource: {
      heading: 'Indicator without a data source',
      text: 'The indicator “{indicator}” has no data source. Enter where its values come from.',
    },
    updateOverdue: {
      heading: 'Update overdue',
      text: 'The update of the indicator “{indicator}” was due before today. Enter the new value and the next date.',
    },
    updateNotADate: {
      heading: 'Next update is not a date',
      text: 'The next update “{text}” of the indicator “{indicator}” is not a date. Enter a date, such as 31.03.2030.',
    },
    duplicateIndicator: {
      heading: 'Indicator entered twice',
      text: 'The same goal has the indicator “{indicator}” already. Delete one of them, or change its name.',
    },
    sectionMissing: {
      heading: 'Table missing',
      text: 'The workbook has no table “{section}” for what art. 10e(3) names. Insert it and fill it in.',
    },
    sectionEmpty: {
      heading: 'Table not filled in',
      text: 'The table “{section}” is not filled in. Enter what art. 10e(3) names.',
    },
    sectionRowIncomplete: {
      heading: 'Row of a table incomplete',
      text: 'In the table “{section}”, the row “{row}” is incomplete. Enter: “{column}”.',
    },
    sectionUnknownGoalCode: {
      heading: 'Unknown goal code in a table',
      text: 'In the table “{section}”, the row “{row}” refers to the goal “{code}”, which is not there. Correct the code, or add such a goal.',
    },
    fundingTextInAmount: {
      heading: 'Text instead of an amount',
      text: 'The financial framework has the text “{text}” instead of an amount for the year {year}. Enter a number.',
    },
    fundingYearMissing: {
      heading: 'Year without planned spending',
      text: 'No spending is planned for the year {year}. Complete the financial framework.',
    },
    fundingSumsDiffer: {
      heading: 'Sources differ from the planned spending',
      text: 'For the year {year}, PLN {planned} are planned, and the sources add up to PLN {sources} (difference: PLN {difference}). Correct the amounts.',
    },
    duplicateId: {
      heading: 'Row id used twice',
      text: 'The row “{row}” has a hidden id that was copied from another row. Give it one of its own, so that the add-in can tell the rows apart.',
    },
    missingId: {
      heading: 'Row without an id',
      text: 'The row “{row}” does not have the hidden id yet by which the add-in knows it. It gets one with the next change, or at once.',
    },
  },
  nothing: '(none)',
  amounts: 'amounts by year',
  remedies: {
    addGoals: 'Add goals',
    addIndicators: 'Add indicators',
    moveGoal: 'Move the goal',
    setLevel: 'Change the level to “{level}”',
    setDimension: 'Change the dimension to “{dimension}”',
    deleteGoal: 'Delete the goal',
    deleteIndicators: 'Delete the indicators',
    assignIndicator: 'Change the goal code',
    renumber: 'Renumber',
    storeIds: 'Store ids',
    insertSection: 'Insert the sheet “{sheet}”',
  },
  holdings: {
    conclusions: {
      none: 'no conclusions of the diagnosis',
      one: '{count} conclusion of the diagnosis',
      few: '{count} conclusions of the diagnosis',
      many: '{count} conclusions of the diagnosis',
      other: '{count} conclusions of the diagnosis',
    },
    strategicGoals: {
      none: 'no strategic goals',
      one: '{count} strategic goal',
      few: '{count} strategic goals',
      many: '{count} strategic goals',
      other: '{count} strategic goals',
    },
    dimensionsWithGoal: {
      none: 'no dimension has a strategic goal',
      one: '{count} of 3 dimensions with a strategic goal',
      few: '{count} of 3 dimensions with a strategic goal',
      many: '{count} of 3 dimensions with a strategic goal',
      other: '{count} of 3 dimensions with a strategic goal',
    },
    operationalGoals: {
      none: 'no operational goals',
      one: '{count} operational goal',
      few: '{count} operational goals',
      many: '{count} operational goals',
      other: '{count} operational goals',
    },
    actions: {
      none: 'no courses of action',
      one: '{count} course of action',
      few: '{count} courses of action',
      many: '{count} courses of action',
      other: '{count} courses of action',
    },
    goalsWithResult: {
      none: 'no results in the table of goals',
      one: '{count} goal with a result in the table of goals',
      few: '{count} goals with a result in the table of goals',
      many: '{count} goals with a result in the table of goals',
      other: '{count} goals with a result in the table of goals',
    },
    results: {
      none: 'no rows in the table of results',
      one: '{count} row in the table of results',
      few: '{count} rows in the table of results',
      many: '{count} rows in the table of results',
      other: '{count} rows in the table of results',
    },
    spatialResults: {
      none: 'no results in the spatial dimension',
      one: '{count} result in the spatial dimension',
      few: '{count} results in the spatial dimension',
      many: '{count} results in the spatial dimension',
      other: '{count} results in the spatial dimension',
    },
    goalIndicators: {
      none: 'no goal indicators',
      one: '{count} goal indicator',
      few: '{count} goal indicators',
      many: '{count} goal indicators',
      other: '{count} goal indicators',
    },
    spatialModelElements: {
      none: 'no elements of the model',
      one: '{count} element of the model',
      few: '{count} elements of the model',
      many: '{count} elements of the model',
      other: '{count} elements of the model',
    },
    spatialFindings: {
      none: 'no findings or recommendations',
      one: '{count} finding or recommendation',
      few: '{count} findings or recommendations',
      many: '{count} findings or recommendations',
      other: '{count} findings or recommendations',
    },
    voivodeshipAreas: {
      none: 'no areas named by the voivodeship',
      one: '{count} area named by the voivodeship',
      few: '{count} areas named by the voivodeship',
      many: '{count} areas named by the voivodeship',
      other: '{count} areas named by the voivodeship',
    },
    ownAreas: {
      none: 'no key areas of the gmina',
      one: '{count} key area of the gmina',
      few: '{count} key areas of the gmina',
      many: '{count} key areas of the gmina',
      other: '{count} key areas of the gmina',
    },
    implementationParts: {
      none: 'no part of the implementation system described',
      one: '{count} part of the implementation system described',
      few: '{count} parts of the implementation system described',
      many: '{count} parts of the implementation system described',
      other: '{count} parts of the implementation system described',
    },
    guidelines: {
      none: 'no guidelines for implementing documents',
      one: '{count} guideline for implementing documents',
      few: '{count} guidelines for implementing documents',
      many: '{count} guidelines for implementing documents',
      other: '{count} guidelines for implementing documents',
    },
    fundingSources: {
      none: 'no sources with amounts',
      one: '{count} source with amounts',
      few: '{count} sources with amounts',
      many: '{count} sources with amounts',
      other: '{count} sources with amounts',
    },
    fundedYears: {
      none: 'no years with planned spending',
      one: '{count} year with planned spending',
      few: '{count} years with planned spending',
      many: '{count} years with planned spending',
      other: '{count} years with planned spending',
    },
  },
  introduction: 'art. 10e(3) (introductory part)',
  point: 'art. 10e(3)({point})',
  points: {
    diagnosis: 'Conclusions of the diagnosis',
    '1': 'Strategic goals',
    '2': 'Courses of action',
    '3': 'Results and indicators',
    '4': 'Model of the functional and spatial structure',
    '5': 'Spatial policy',
    '6': 'Intervention areas of the voivodeship',
    '7': 'Intervention areas of the gmina',
    '8': 'Implementation system',
    '9': 'Funding',
  },
  state:
    'The wording of art. 10e(3) of the Act on Municipal Government as of {date} ({journal}). The act has been amended since. Whether this paragraph was amended too has not been verified: compare it with the current text of the act.',
  disclaimer:
    'This is no legal advice. The check shows what the workbook holds and what it does not; it does not judge whether that is enough, or whether the strategy is lawful.',
};
