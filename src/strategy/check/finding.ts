import type { DraftEdit } from '../draft-edit';
import type { MessageValues } from '../language';
import type { SectionColumn, SectionKey, SectionSheetKey } from '../section';
import type { GoalField, IndicatorField } from '../workbook-draft';

/** An error has to be mended before the draft goes to the council; a warning should be looked at; a note may be left. */
export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What a finding is about. Where that stands on the sheets is told by `placeOf` (src/workbook/reading). */
export type FindingTarget =
  | { readonly kind: 'goal'; readonly id: string; readonly field: GoalField }
  | { readonly kind: 'indicator'; readonly id: string; readonly field: IndicatorField }
  /** The cell of a year column. */
  | { readonly kind: 'indicatorYear'; readonly id: string; readonly year: number }
  | {
      readonly kind: 'section';
      readonly section: SectionKey;
      /** Absent where the table as a whole is meant. */
      readonly id?: string;
      readonly column?: SectionColumn;
      /** The year column that is meant, of `funding` only. */
      readonly year?: number;
    }
  /** Nothing that has a cell: a dimension without a goal, a table that is not there. */
  | { readonly kind: 'draft' };

/** What one click can do about a finding. */
export type Remedy =
  | { readonly kind: 'edit'; readonly edit: DraftEdit }
  | { readonly kind: 'insertSection'; readonly section: SectionSheetKey };

/** Something that is missing in the draft or wrong with it. The catalogues have a sentence for every rule. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly target: FindingTarget;
  /**
   * Fills the placeholders of the rule's sentence. Whatever has a word in each language stands here by its key (`column`, `level`,
   * `dimension`, `section`): `findingText` (src/workbook/check-text.ts) says it.
   */
  readonly values: MessageValues;
  /**
   * Unique among the findings, and the same as long as the same is wrong with the same row, wherever that stands: by this a
   * dismissal is kept.
   */
  readonly key: string;
  readonly remedy?: Remedy;
}

/** Every rule of the check, in the order in which findings are listed. Those of single indicators are the gaps of its row. */
export const RULES = [
  'noGoals',
  'dimensionWithoutGoal',
  'goalWithoutName',
  'goalWithoutCode',
  'duplicateCode',
  'duplicateName',
  'unknownLevel',
  'levelJump',
  'levelAboveParent',
  'codeOutOfOrder',
  'strategicGoalWithoutIndicator',
  'strategicGoalWithoutAction',
  'goalWithoutDimension',
  'goalWithoutResult',
  'goalWithoutUnit',
  'deadlineNotADate',
  'unresolvedPhrase',
  'missingGoalCode',
  'unknownGoalCode',
  'goalRenumbered',
  'goalRemoved',
  'missingName',
  'missingUnit',
  'missingDesiredChange',
  'textInNumber',
  'textInYear',
  'missingNumber',
  'yearsReversed',
  'targetContradicts',
  'percentageOutOfRange',
  'noMeasurement',
  'missingOwner',
  'missingSource',
  'updateOverdue',
  'updateNotADate',
  'duplicateIndicator',
  'sectionMissing',
  'sectionEmpty',
  'sectionRowIncomplete',
  'sectionUnknownGoalCode',
  'fundingTextInAmount',
  'fundingYearMissing',
  'fundingSumsDiffer',
  'duplicateId',
  'missingId',
] as const;

export type Rule = (typeof RULES)[number];

/** A point of art. 10e ust. 3: the conclusions of the diagnosis, then points 1 to 9. */
export type LegalPointKey = 'diagnosis' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** How far the workbook has what a point asks for. Only a person can say whether it is enough. */
export type Coverage = 'present' | 'partial' | 'missing';

/** Something that the workbook holds for a point, counted; the catalogues have plural words for every kind. */
export interface Holding {
  readonly kind:
    | 'conclusions'
    | 'strategicGoals'
    | 'dimensionsWithGoal'
    | 'operationalGoals'
    | 'actions'
    | 'goalsWithResult'
    | 'results'
    | 'spatialResults'
    | 'goalIndicators'
    | 'spatialModelElements'
    | 'spatialFindings'
    | 'voivodeshipAreas'
    | 'ownAreas'
    | 'implementationParts'
    | 'guidelines'
    | 'fundingSources'
    | 'fundedYears';
  readonly count: number;
}

export interface LegalPoint {
  readonly key: LegalPointKey;
  readonly coverage: Coverage;
  /** In the order in which they are told; those of 0 too, since they say what is missing. */
  readonly holdings: readonly Holding[];
  /** Where more can be written: goals and indicators, or one of the sheets of sections. */
  readonly section?: SectionSheetKey;
}

export interface CheckResult {
  /** Sorted: by severity, then by rule, then in the draft's order. */
  readonly findings: readonly Finding[];
  /** Ten, in the order of the law. */
  readonly points: readonly LegalPoint[];
}
