import type { Messages } from './messages';

/** The English texts of the sheets for what art. 10e ust. 3 asks for beside goals and indicators; by table. */
export const enSections: Messages['sections'] = {
  diagnosis: {
    sheet: 'Diagnosis',
    law: 'Art. 10e(3) of the Act on Municipal Government: the strategy contains the conclusions of a diagnosis of the social, economic and spatial situation, prepared for this strategy.',
    howTo:
      'One row is one conclusion. Put it in one sentence, and beside it the data that support it and their source. The goal code names the goal that answers the conclusion.',
    columns: {
      dimension: 'Dimension',
      conclusion: 'Conclusion of the diagnosis',
      evidence: 'Data and reasons',
      goalCode: 'Goal code',
      source: 'Data source',
    },
  },
  results: {
    sheet: 'Expected results',
    law: 'Art. 10e(3)(3) of the Act on Municipal Government: the strategy sets out the expected results of the planned actions, including those in the spatial dimension, and the indicators of their achievement.',
    howTo:
      'One row is one result. Choose the goal code, and the goal’s name appears by itself. Describe what will change, where and by which year. The act names the spatial dimension separately, so do not leave out results in it.',
    columns: {
      goalCode: 'Goal code',
      goal: 'Goal',
      result: 'Expected result',
      dimension: 'Dimension',
      place: 'Place or area',
      year: 'Year of achievement',
      notes: 'Notes',
    },
  },
  spatialPolicy: {
    sheet: 'Spatial policy',
    law: 'Art. 10e(3)(4) and (5) of the Act on Municipal Government: the strategy sets out the model of the gmina’s functional and spatial structure, and findings and recommendations for its spatial policy. Paragraph 4 asks for the model to be shown graphically as well.',
    howTo:
      'One row is one element of the model, one finding or one recommendation. Choose the kind from the list, which is explained below. Beside the statement enter the area that it is about and the drawing or map that shows it.',
    columns: {
      kind: 'Kind',
      statement: 'Statement',
      area: 'Area concerned',
      drawing: 'Drawing or map',
      notes: 'Notes',
    },
  },
  voivodeshipAreas: {
    sheet: 'Voivodeship areas',
    law: 'Art. 10e(3)(6) of the Act on Municipal Government: the strategy sets out the areas of strategic intervention that the voivodeship’s development strategy designates, with the scope of planned actions. Paragraph 4 asks for them to be shown graphically as well.',
    howTo:
      'One row is one area that covers the gmina or a part of it. Copy its name and where it is designated from the voivodeship’s strategy, then enter what the gmina plans to do there. If the gmina lies in none of these areas, say so in the first row.',
    columns: {
      area: 'Area set by the voivodeship',
      designation: 'Place in the voivodeship’s strategy',
      actions: 'Scope of planned actions',
      goalCode: 'Goal code',
      owner: 'Owner',
      notes: 'Notes',
    },
  },
  ownAreas: {
    sheet: 'Own areas',
    law: 'Art. 10e(3)(7) of the Act on Municipal Government: the strategy sets out the areas of strategic intervention that are key for the gmina, if any were identified, with the scope of planned actions. Paragraph 4 asks for them to be shown graphically as well.',
    howTo:
      'One row is one area. Describe its borders and why it is key, then what the gmina plans to do there. If no such areas were identified, say so in the first row.',
    columns: {
      area: 'Area key for the gmina',
      designation: 'Borders and reason for choice',
      actions: 'Scope of planned actions',
      goalCode: 'Goal code',
      owner: 'Owner',
      notes: 'Notes',
    },
  },
  implementation: {
    sheet: 'Implementation',
    law: 'Art. 10e(3)(8) of the Act on Municipal Government: the strategy sets out the system of its implementation, including guidelines for the documents that implement it.',
    howTo:
      'One row is one part of the system. Enter the task, a guideline for the documents that implement the strategy, the person or unit responsible and a deadline. The names of the parts are suggestions of the add-in: change them, delete them or add your own.',
    columns: {
      part: 'Part of the system',
      task: 'Task',
      guideline: 'Guideline for implementing documents',
      owner: 'Owner',
      deadline: 'Deadline',
      notes: 'Notes',
    },
  },
  fundingYears: {
    heading: 'Spending year by year',
    columns: {
      year: 'Year',
      planned: 'Planned spending',
      sources: 'Sum of sources',
      difference: 'Difference',
      assessment: 'Balance',
    },
  },
  funding: {
    sheet: 'Financial framework',
    law: 'Art. 10e(3)(9) of the Act on Municipal Government: the strategy sets out its financial framework and its sources of funding.',
    howTo:
      'In the upper table enter the planned spending of each year, in the lower one the sources that will cover it. Enter amounts in PLN, without “PLN” or “zł”; sums and balance calculate themselves. Add a new year to both tables: to the upper one as a row, to the lower one as a column among the years. The names of the sources are suggestions of the add-in.',
    heading: 'Sources of funding',
    columns: {
      source: 'Source of funding',
      total: 'Total',
      goalCode: 'Goal code',
      goal: 'Goal',
      description: 'Purpose',
      notes: 'Notes',
    },
  },
};

/** The English texts that several of these sheets share, and the words of their lists. */
export const enSectionSheets: Messages['sectionSheets'] = {
  titled: '{title}: {place}',
  id: 'Id',
  suggestion: 'suggested by the add-in',
  sum: 'Total',
  spatialKinds: {
    modelElement: {
      word: 'model element',
      meaning: 'A part of the model of the gmina’s functional and spatial structure (point 4).',
    },
    finding: { word: 'finding', meaning: 'Something settled about the gmina’s spatial policy (point 5).' },
    recommendation: {
      word: 'recommendation',
      meaning: 'Advice on how to shape and pursue spatial policy (point 5).',
    },
  },
  dimensionMeaning: 'A dimension in which the act asks for strategic goals (point 1).',
  parts: [
    'Responsible bodies',
    'Coordination',
    'Monitoring',
    'Evaluation',
    'Guidelines for implementing documents',
    'Updating the strategy',
  ],
  fundingSources: ['Gmina budget', 'State budget', 'European funds', 'Private funds', 'Other funds'],
  funding: {
    balanced: '✔ balanced',
    short: '▼ sources are short',
    over: '▲ sources exceed spending',
    empty: '– to be filled in',
    noYear: '– no column for this year',
    textInAmount: '– text instead of an amount',
    unreadable: '– an error in the amounts',
  },
  listTitle: 'Not in the list',
  list: 'Choose a value from the list.',
  goalCodeTitle: 'No goal has this code',
  goalCode:
    'Choose a code from the list. Add a goal with a new code to the sheet “{sheet}” first. You may keep a code that is not there: the check of the draft will remind you of it.',
  amountTitle: 'This is not an amount',
  amount:
    'Enter an amount in PLN as a number, for example 250000. You may keep a text, but it will not be part of any sum.',
};
