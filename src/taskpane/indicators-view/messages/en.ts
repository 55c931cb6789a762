import { en as library } from '../../../library/messages/en';
import { plural } from '../../messages/plural';
import type { IndicatorMessages } from './messages';

/** The English texts of the view of indicators, which load with it. */
export const en: IndicatorMessages = {
  heading: 'Indicators',
  suggestionsTitle: 'These are the add-in’s suggestions',
  suggestionsText:
    'Strategy Library suggests the indicators. They do not come from any city’s document. Nothing is ticked beforehand: choose what you will really measure, and change what needs changing.',
  empty: 'First tick goals in the library. Here you will find indicators for them.',
  toLibrary: 'Go to the library',

  overview: {
    nothingChosen: 'No indicators chosen yet',
    inGoals: plural('for {count} goal', 'for {count} goals'),
    goalsWithout: plural('{count} goal without an indicator', '{count} goals without an indicator'),
    everyGoalHas: 'every goal has an indicator',
    nextWithout: 'Next goal without an indicator',
    search: 'Search for a goal or theme…',
    searchLabel: 'Search the goals and their themes',
    clearSearch: 'Clear the search',
    found: plural('{count} goal fits', '{count} goals fit'),
    nothingFound: 'No goal fits “{query}”.',
  },

  goal: {
    none: 'no indicator',
    chosen: 'Chosen indicators of goal {code}',
    suggestions: 'The add-in’s suggestions',
    noSuggestions: 'The add-in has no suggestions for this goal.',
    more: plural('Show more ({count})', 'Show more ({count})'),
    own: 'Your own indicators',
    addOwn: 'Add your own indicator',
    addOwnLabel: 'Add your own indicator to goal {code}',
  },

  indicator: {
    unnamed: 'indicator without a name',
    unit: 'unit: {unit}',
    desiredChange: 'desired change: {change}',
    changes: { increase: 'increase', decrease: 'decrease', maintain: 'maintain' },
    kinds: { goal: 'goal indicator', context: 'context indicator' },
    contextHint: 'A context indicator describes the surroundings, so it has no target.',
    themes: plural('theme: {themes}', 'themes: {themes}'),
    words: plural('word of the goal: {words}', 'words of the goal: {words}'),
    powiat: 'data for the powiat',
    powiatHint: 'The smallest unit that these data are published for is the powiat.',
    source: 'source: {source}',
    verified: 'BDL variable: {id}',
    unverified: 'BDL variable not verified: {id}',
    changed: 'changed by you',
    inWorkbook: 'in the workbook already',
    definition: 'Definition',
    definitionLabel: 'Definition of the indicator: {name}',
    suggestion: 'The add-in’s suggestion, not a strategy’s text.',
    frequency: 'New data: {frequency}.',
    frequencies: {
      monthly: 'every month',
      quarterly: 'every quarter',
      annual: 'every year',
      biennial: 'every two years',
    },
    edit: 'Change',
    editLabel: 'Change the indicator: {name}',
    done: 'Done',
    remove: 'Remove',
    removeLabel: 'Remove the indicator: {name}',
  },

  fields: {
    label: 'Changing the indicator: {name}',
    name: 'Name of the indicator',
    unit: 'Unit',
    unitHint: 'for example: %, persons, km',
    desiredChange: 'Desired change',
    kind: 'Kind',
    definition: 'Definition',
    definitionHint: 'What is measured and how it is calculated.',
    nameMissing: 'Type a name for the indicator.',
    tooLong: plural(
      'The text is too long: at most {limit} characters, this has {count}.',
      'The text is too long: at most {limit} characters, this has {count}.',
    ),
  },

  themes: library.themes,
};
