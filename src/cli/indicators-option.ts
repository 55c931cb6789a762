import { bestIndicators } from '../library/suggest-indicators';
import { describeTemplate, type ChosenIndicator, type IndicatorTemplate } from '../strategy/indicator';
import type { Language } from '../strategy/language';
import { failure, success, type Result } from '../strategy/result';
import { nodeKey, selectionState, type NodeKey } from '../strategy/selection';
import { walkNodes, type Strategy } from '../strategy/strategy';
import { problem, type CliProblem } from './problem';

/** Which indicators an export brings along: the best suggestions for each operational goal, or none. */
export type IndicatorsOption = 'suggested' | 'none';

const INDICATORS_OPTIONS: readonly IndicatorsOption[] = ['suggested', 'none'];

/** How many suggestions a goal gets when nobody chooses among them. */
const INDICATORS_PER_GOAL = 2;

/** Reads `--indicators suggested|none`; suggestions are the default. */
export function readIndicatorsOption(option: string | undefined): Result<IndicatorsOption, CliProblem> {
  if (option === undefined) return success('suggested');
  const known = INDICATORS_OPTIONS.find((candidate) => candidate === option);
  return known === undefined ? failure(problem('unknownIndicators', { indicators: option })) : success(known);
}

/**
 * The best suggested indicators of every operational goal that is chosen, itself or through something below it. Context
 * indicators are left out: they describe a place and measure no goal.
 */
export function suggestedIndicators(
  strategies: readonly Strategy[],
  chosen: ReadonlySet<NodeKey>,
  catalogue: readonly IndicatorTemplate[],
  language: Language,
): readonly ChosenIndicator[] {
  const templates = catalogue.filter(({ kind }) => kind === 'goal');
  return strategies.flatMap(({ id, nodes }) =>
    [...walkNodes(nodes)]
      .filter((node) => node.kind === 'operationalGoal' && selectionState(id, node, chosen) !== 'none')
      .flatMap((node) =>
        bestIndicators(node, templates, INDICATORS_PER_GOAL).map((template) => ({
          ...describeTemplate(template, language),
          goal: nodeKey(id, node.id),
        })),
      ),
  );
}
