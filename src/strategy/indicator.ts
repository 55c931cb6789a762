import type { Language } from './language';
import type { NodeKey } from './selection';
import type { Theme } from './theme';

/** Which way a value is meant to go. */
export type DesiredChange = 'increase' | 'decrease' | 'maintain';

export const DESIRED_CHANGES: readonly DesiredChange[] = ['increase', 'decrease', 'maintain'];

/** A goal indicator has a target; a context indicator describes the surroundings, has none and lacks nothing. */
export type IndicatorKind = 'goal' | 'context';

export const INDICATOR_KINDS: readonly IndicatorKind[] = ['goal', 'context'];

/** How often new values come. */
export type Frequency = 'monthly' | 'quarterly' | 'annual' | 'biennial';

export const FREQUENCIES: readonly Frequency[] = ['monthly', 'quarterly', 'annual', 'biennial'];

/** The smallest unit that values are published for. */
export type TerritorialLevel = 'gmina' | 'powiat';

export type LocalizedText = Readonly<Record<Language, string>>;

/** A variable of the statistics office's Local Data Bank (Bank Danych Lokalnych). */
export interface DataVariable {
  readonly id: string;
  /** Whether two independent sources give the id this meaning; an unverified one must be checked before use. */
  readonly verified: boolean;
}

/** A suggestion of the catalogue: this product's own, never a city's. */
export interface IndicatorTemplate {
  /** Lower-case words joined by hyphens, for ever the same. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText;
  /** What is measured and how it is calculated. */
  readonly definition: LocalizedText;
  readonly desiredChange: DesiredChange;
  readonly kind: IndicatorKind;
  readonly frequency: Frequency;
  readonly level: TerritorialLevel;
  /** The most fitting theme first. */
  readonly themes: readonly Theme[];
  readonly source: { readonly name: LocalizedText; readonly variable?: DataVariable };
}

/** What is known of an indicator before anything was measured, in the words of the planner's sheets. */
export interface IndicatorDescription {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly kind: IndicatorKind;
  readonly desiredChange: DesiredChange;
  readonly frequency?: Frequency;
  readonly level?: TerritorialLevel;
  /** Who publishes the values; empty when the planner has not said. */
  readonly source: string;
  readonly variable?: DataVariable;
  /** The suggestion that it was made from; absent for an indicator of the planner's own. */
  readonly templateId?: string;
}

/** An indicator that the planner chose for a goal of the library. */
export interface ChosenIndicator extends IndicatorDescription {
  readonly goal: NodeKey;
}

/** An indicator of a draft. The same id stays with its row in the workbook. */
export interface DraftIndicator extends IndicatorDescription {
  readonly id: string;
  /** The draft's goal that it measures, and that goal's code in the draft. */
  readonly goalId: string;
  readonly goalCode: string;
}

/** A suggestion of the catalogue as the description of an indicator, in one language. */
export function describeTemplate(template: IndicatorTemplate, language: Language): IndicatorDescription {
  const { id, kind, desiredChange, frequency, level, source } = template;
  return {
    name: template.name[language],
    unit: template.unit[language],
    definition: template.definition[language],
    kind,
    desiredChange,
    frequency,
    level,
    source: source.name[language],
    ...(source.variable && { variable: source.variable }),
    templateId: id,
  };
}
