import { ASSESSMENTS } from '../strategy/assessment';
import { GOAL_LEVELS } from '../strategy/draft';
import { DESIRED_CHANGES, FREQUENCIES, INDICATOR_KINDS } from '../strategy/indicator';
import { formatMessage } from '../strategy/language';
import { DIMENSIONS } from '../strategy/strategy';
import { DEFAULT_THRESHOLDS } from '../strategy/thresholds';
import { numberCell, textCell } from './cells';
import type { LayoutContext } from './layout-context';
import type { CellModel } from './model';
import type { NameKey } from './workbook-names';

/** Lists that planners may lengthen: one column of words each. */
export const LISTS = ['levels', 'dimensions', 'statuses', 'frequencies'] as const;
/** Words that formulas know and cells of their own explain; their order and number stay. */
export const EXPLAINED = ['kinds', 'changes', 'assessments', 'thresholds'] as const;

export type DictionaryKey = (typeof LISTS)[number] | (typeof EXPLAINED)[number];

/** One table of the dictionary sheet before it has a place there. */
export interface DictionaryTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellModel[])[];
  /** The names of the rows' cells in one column of the table, in order; undefined for a row without. */
  readonly names: { readonly column: number; readonly keys: readonly (NameKey | undefined)[] };
}

interface ExplainedWord {
  readonly word: string;
  readonly meaning: string;
}

type ThresholdKey = keyof typeof DEFAULT_THRESHOLDS;

const THRESHOLDS: readonly ThresholdKey[] = [
  'onTrackShare',
  'atRiskShare',
  'maintainTolerance',
  'maintainLimit',
];

/** What every table of the dictionary sheet holds. */
export function dictionaryTables({
  messages,
}: LayoutContext): Readonly<Record<DictionaryKey, DictionaryTable>> {
  const { dictionaries: texts, assessment } = messages;
  const explain = ({ word, meaning }: ExplainedWord, look: 'input' | 'given'): CellModel[] => [
    textCell(word, look),
    textCell(formatMessage(meaning, { gaps: messages.indicators.gaps }), 'given'),
  ];
  return {
    levels: list(
      texts.level,
      GOAL_LEVELS.map((level) => messages.levels[level]),
      GOAL_LEVELS,
    ),
    dimensions: list(
      texts.dimension,
      DIMENSIONS.map((dimension) => messages.dimensions[dimension]),
    ),
    statuses: list(texts.status, Object.values(messages.statuses)),
    frequencies: list(
      texts.frequency,
      FREQUENCIES.map((frequency) => assessment.frequencies[frequency]),
    ),
    kinds: {
      headers: [texts.kind, texts.meaning],
      rows: INDICATOR_KINDS.map((kind) => explain(assessment.kinds[kind], 'input')),
      names: {
        column: 0,
        keys: INDICATOR_KINDS.map((kind) => (kind === 'context' ? 'contextKind' : undefined)),
      },
    },
    changes: {
      headers: [texts.change, texts.meaning],
      rows: DESIRED_CHANGES.map((change) => explain(assessment.changes[change], 'input')),
      names: { column: 0, keys: DESIRED_CHANGES },
    },
    assessments: {
      headers: [texts.assessment, texts.meaning],
      rows: ASSESSMENTS.map((key) => explain(assessment.words[key], 'input')),
      names: { column: 0, keys: ASSESSMENTS },
    },
    thresholds: {
      headers: [texts.threshold, texts.meaning, texts.thresholdValue],
      rows: THRESHOLDS.map((key) => [
        ...explain(assessment.thresholds[key], 'given'),
        numberCell(DEFAULT_THRESHOLDS[key], 'inputShare'),
      ]),
      names: { column: 2, keys: THRESHOLDS },
    },
  };
}

function list(header: string, words: readonly string[], keys: readonly NameKey[] = []): DictionaryTable {
  return {
    headers: [header],
    rows: words.map((word) => [textCell(word, 'input')]),
    names: { column: 0, keys },
  };
}
