import type { Messages } from './messages';

/** The English words for what an indicator is, how it is assessed and by which thresholds. */
export const enAssessment: Messages['assessment'] = {
  kinds: {
    goal: {
      word: 'goal',
      meaning: 'Measures whether a goal is reached: has a baseline, a target and an owner.',
    },
    context: {
      word: 'context',
      meaning:
        'Describes surroundings that the gmina hardly influences. Needs no target and is not assessed.',
    },
  },
  changes: {
    increase: { word: 'increase', meaning: 'The value is to rise, from baseline to target.' },
    decrease: { word: 'decrease', meaning: 'The value is to fall, from baseline to target.' },
    maintain: {
      word: 'maintain',
      meaning: 'The value is to stay near the target, or near the baseline where there is no target.',
    },
  },
  frequencies: {
    monthly: 'every month',
    quarterly: 'every quarter',
    annual: 'every year',
    biennial: 'every two years',
  },
  words: {
    achieved: { word: '✔ achieved', meaning: 'The last value has reached the target.' },
    onTrack: {
      word: '▲ on track',
      meaning: 'Progress keeps up with the even path from baseline to target.',
    },
    atRisk: {
      word: '◆ at risk',
      meaning: 'Progress is less than the path asks for, but above the lower threshold.',
    },
    offTrack: {
      word: '▼ behind plan',
      meaning: 'Progress is below the lower threshold, or the value goes the wrong way.',
    },
    unassessed: {
      word: '– not assessed',
      meaning: 'Data are missing or contradict each other. The column “{gaps}” says what to mend.',
    },
    context: { word: '○ context', meaning: 'A context indicator is not assessed.' },
  },
  thresholds: {
    onTrackShare: {
      word: 'On track from',
      meaning:
        'The smallest part of the progress that the path asks for by the year measured at which an indicator is on track.',
    },
    atRiskShare: {
      word: 'At risk from',
      meaning:
        'The smallest part of that progress at which an indicator is at risk; below it is behind plan.',
    },
    maintainTolerance: {
      word: 'Maintained up to',
      meaning: 'The largest deviation at which a value to be maintained counts as maintained.',
    },
    maintainLimit: {
      word: 'Maintaining at risk up to',
      meaning: 'The largest deviation at which maintaining is at risk; above it is behind plan.',
    },
  },
  gaps: {
    missingGoalCode: 'no goal code',
    unknownGoalCode: 'no goal has the code {code}',
    goalRenumbered: 'the goal now has the code {code}',
    goalRemoved: 'the goal that the indicator was added to was deleted',
    missingName: 'no name',
    missingUnit: 'no unit',
    missingDesiredChange: 'no desired change',
    textInNumber: 'text instead of a number: {column}',
    missingBaseYear: 'no base year',
    missingTargetYear: 'no target year',
    missingBaseValue: 'no baseline',
    missingTargetValue: 'no target',
    yearsReversed: 'the target year is not after the base year',
    targetContradicts: 'the target contradicts the desired change',
    percentageOutOfRange: 'a value outside 0–100%',
    noMeasurement: 'nothing measured yet',
    missingOwner: 'no owner',
    missingSource: 'no data source',
    updateOverdue: 'the update is overdue',
    updateNotADate: 'the next update is not a date',
    duplicate: 'the goal already has the same indicator',
    unreadable: 'an error in the row’s data or in the table of goals',
  },
};
