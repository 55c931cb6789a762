import type { IndicatorTemplate } from '../strategy/indicator';
import type { StrategyNode } from '../strategy/strategy';
import type { Theme } from '../strategy/theme';
import { indexOf } from './template-index';
import { topicWords } from './topic-words';

/** A template that fits a goal, and why. */
export interface IndicatorSuggestion {
  readonly template: IndicatorTemplate;
  /** The themes that goal and template share, in the goal's order. */
  readonly themes: readonly Theme[];
  /** The words of the goal that the template has in some form, as the goal writes them, in its order; may be empty. */
  readonly words: readonly string[];
}

/** The part of a goal that suggestions go by. */
export type SuggestionGoal = Pick<StrategyNode, 'text' | 'themes'>;

/** What a theme weighs by its place, the main theme first. Goal's weight times template's weight, added up, is the fit. */
const GOAL_THEME_WEIGHTS = [4, 2, 1];
const TEMPLATE_THEME_WEIGHTS = [3, 1];

/** What a word of the goal weighs that only one template has, in its name or only in its definition. */
const NAME_WORD = 8;
const DEFINITION_WORD = 4;

/** Words count less together than a main theme that both share, so that a chance word does not bring up a stray template. */
const MOST_FOR_WORDS = 9;

/**
 * The templates that fit a goal, best first. They fit by themes, the main ones of both weighing most, and by words of the
 * goal that occur in the template's Polish name or definition (the goals of the library are Polish); a word counts the less,
 * the more templates have it. At equal fit, goal indicators come before context indicators, sources that can be relied on
 * before unverified ones, and then the catalogue's order holds.
 * @param templates the whole catalogue, the same array for every goal: its words are folded once
 * @returns without the templates that share neither a theme nor a word with the goal
 */
export function suggestIndicators(
  goal: SuggestionGoal,
  templates: readonly IndicatorTemplate[],
): readonly IndicatorSuggestion[] {
  const index = indexOf(templates);
  const words = index.match(topicWords(goal.text));
  return index.entries
    .map(({ template, nameWords, definitionWords }, order) => {
      const found = words.flatMap(({ word, forms, rarity }) => {
        const isIn = (texts: ReadonlySet<string>) => forms.some((form) => texts.has(form));
        if (isIn(nameWords)) return [{ word, points: NAME_WORD * rarity }];
        return isIn(definitionWords) ? [{ word, points: DEFINITION_WORD * rarity }] : [];
      });
      const wordFit = found.reduce((sum, { points }) => sum + points, 0);
      return {
        suggestion: {
          template,
          themes: goal.themes.filter((theme) => template.themes.includes(theme)),
          words: found.map(({ word }) => goal.text.slice(word.start, word.end)),
        },
        fit: themeFit(goal.themes, template.themes) + Math.min(wordFit, MOST_FOR_WORDS),
        order,
      };
    })
    .filter(({ fit }) => fit > 0)
    .sort(
      (first, second) =>
        second.fit - first.fit ||
        compareTemplates(first.suggestion.template, second.suggestion.template) ||
        first.order - second.order,
    )
    .map(({ suggestion }) => suggestion);
}

/**
 * The templates that a goal gets when nobody chooses: the best suggestions, at most `count`; context indicators only when
 * there are too few goal indicators.
 */
export function bestIndicators(
  goal: SuggestionGoal,
  templates: readonly IndicatorTemplate[],
  count: number,
): readonly IndicatorTemplate[] {
  const suggested = suggestIndicators(goal, templates).map(({ template }) => template);
  return [
    ...suggested.filter(({ kind }) => kind === 'goal'),
    ...suggested.filter(({ kind }) => kind === 'context'),
  ].slice(0, count);
}

/** A theme that goal and template share counts by its place in both. */
function themeFit(goal: readonly Theme[], template: readonly Theme[]): number {
  return goal.reduce((sum, theme, place) => {
    const templatePlace = template.indexOf(theme);
    if (templatePlace < 0) return sum;
    return sum + weight(GOAL_THEME_WEIGHTS, place) * weight(TEMPLATE_THEME_WEIGHTS, templatePlace);
  }, 0);
}

function weight(weights: readonly number[], place: number): number {
  return weights[place] ?? weights.at(-1) ?? 0;
}

/** Which of two templates that fit a goal equally well comes first, if that is not left to the catalogue's order. */
function compareTemplates(first: IndicatorTemplate, second: IndicatorTemplate): number {
  return (
    Number(first.kind === 'context') - Number(second.kind === 'context') ||
    Number(isUnverified(first)) - Number(isUnverified(second))
  );
}

function isUnverified({ source }: IndicatorTemplate): boolean {
  return source.variable?.verified === false;
}
