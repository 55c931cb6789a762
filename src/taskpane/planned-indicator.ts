import type { ChosenIndicator, IndicatorDescription, IndicatorTemplate } from '../strategy/indicator';
import { describeTemplate } from '../strategy/indicator';
import type { Language } from '../strategy/language';
import type { NodeKey } from '../strategy/selection';

/** What the planner may put in her own words; an absent field is as the suggestion has it. */
export type IndicatorEdits = Readonly<
  Partial<Pick<IndicatorDescription, 'name' | 'unit' | 'desiredChange' | 'kind' | 'definition'>>
>;

/**
 * An indicator that the planner wants for a goal: a suggestion of the catalogue, changed or not, or one of her own. It stays
 * while its goal is out of the draft, and comes back with it.
 */
export interface PlannedIndicator {
  /** Unique in the pane. */
  readonly key: string;
  readonly goal: NodeKey;
  /** The suggestion; absent for an indicator of her own. */
  readonly template?: IndicatorTemplate;
  readonly edits: IndicatorEdits;
}

/** The longest texts, in UTF-16 units. The sheets refer to an indicator by its name with the goal's code, in 250 characters. */
export const INDICATOR_LIMITS = { name: 250, unit: 100, definition: 2000 } as const;

export type IndicatorProblem =
  | { readonly kind: 'nameMissing' }
  | {
      readonly kind: 'tooLong';
      readonly field: keyof typeof INDICATOR_LIMITS;
      readonly length: number;
      readonly limit: number;
    };

const OWN: IndicatorDescription = {
  name: '',
  unit: '',
  definition: '',
  kind: 'goal',
  desiredChange: 'increase',
  source: '',
};

/** The key of a suggestion that was chosen for a goal: it can be chosen only once there. */
export function suggestionKey(goal: NodeKey, template: Pick<IndicatorTemplate, 'id'>): string {
  return `${goal} ${template.id}`;
}

/** An indicator as its fields show it: the suggestion in the given language, with the planner's words as she typed them. */
export function describePlanned(
  { template, edits }: PlannedIndicator,
  language: Language,
): IndicatorDescription {
  return { ...(template ? describeTemplate(template, language) : OWN), ...edits };
}

/** Adds edits to those of an indicator. What is again as the suggestion has it follows the suggestion, in either language. */
export function withEdits(
  planned: PlannedIndicator,
  edits: IndicatorEdits,
  language: Language,
): PlannedIndicator {
  const suggested: IndicatorEdits = planned.template ? describeTemplate(planned.template, language) : {};
  const { name, unit, desiredChange, kind, definition }: IndicatorEdits = { ...planned.edits, ...edits };
  return {
    ...planned,
    edits: {
      ...(name !== undefined && name !== suggested.name && { name }),
      ...(unit !== undefined && unit !== suggested.unit && { unit }),
      ...(desiredChange !== undefined && desiredChange !== suggested.desiredChange && { desiredChange }),
      ...(kind !== undefined && kind !== suggested.kind && { kind }),
      ...(definition !== undefined && definition !== suggested.definition && { definition }),
    },
  };
}

/** Whether nothing was typed into an indicator of the planner's own: it counts as not there. */
export function isBlank({ template, edits: { name, unit, definition } }: PlannedIndicator): boolean {
  return template === undefined && [name, unit, definition].every((text = '') => text.trim() === '');
}

/** What keeps an indicator from being inserted; a blank one merely stays out. */
export function indicatorProblem(
  planned: PlannedIndicator,
  language: Language,
): IndicatorProblem | undefined {
  if (isBlank(planned)) return undefined;
  const described = describePlanned(planned, language);
  if (described.name.trim() === '') return { kind: 'nameMissing' };
  for (const field of ['name', 'unit', 'definition'] as const) {
    const limit = INDICATOR_LIMITS[field];
    const { length } = described[field].trim();
    if (length > limit) return { kind: 'tooLong', field, length, limit };
  }
  return undefined;
}

/** The indicators that are not blank, in the words of the sheets' language, for composing a draft or adding to a workbook. */
export function chosenIndicators(
  planned: readonly PlannedIndicator[],
  language: Language,
): readonly ChosenIndicator[] {
  return planned
    .filter((one) => !isBlank(one))
    .map((one) => {
      const described = describePlanned(one, language);
      return {
        ...described,
        name: described.name.trim(),
        unit: described.unit.trim(),
        definition: described.definition.trim(),
        goal: one.goal,
      };
    });
}
