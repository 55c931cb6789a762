import type { Adaptation, OpenStretch } from './adapt-text';
import { adaptText } from './adapt-text';
import type {
  DecisionKey,
  Draft,
  DraftGoal,
  DraftStatement,
  GoalLevel,
  Horizon,
  OpenDecision,
  Provenance,
} from './draft';
import { GOAL_LEVELS, walkGoals } from './draft';
import type { ChosenIndicator, DraftIndicator } from './indicator';
import type { GrammaticalCase, Place, PlaceProblem } from './place';
import { GRAMMATICAL_CASES, checkPlaceName } from './place';
import type { Result } from './result';
import { failure, success } from './result';
import type { NodeKey } from './selection';
import { nodeKey } from './selection';
import type { Dimension, NodeKind, Strategy, StrategyNode } from './strategy';
import { walkNodes } from './strategy';

/** What a draft is composed from. */
export interface DraftRequest {
  /** The library, in the order in which its documents enter the draft. */
  readonly strategies: readonly Strategy[];
  readonly chosen: ReadonlySet<NodeKey>;
  readonly place: Place;
  readonly horizon?: Horizon;
  readonly decisions?: ReadonlyMap<DecisionKey, string>;
  /** Indicators by goal; one whose goal the draft does not have is left out. */
  readonly indicators?: readonly ChosenIndicator[];
  /** A fresh id for each row of a goal or indicator; ids are never used again. */
  readonly newId: () => string;
}

export type DraftProblem =
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'unknownNode'; readonly key: NodeKey }
  | { readonly kind: 'place'; readonly case: GrammaticalCase; readonly problem: PlaceProblem };

/**
 * Composes one draft from what was chosen of several documents: goals merged into one hierarchy, numbered anew (1, 1.1, …),
 * adapted to the planner's place, each with its provenance. A goal whose parent was not chosen brings it along.
 */
export function composeDraft(request: DraftRequest): Result<Draft, DraftProblem> {
  const problem = findProblem(request);
  if (problem) return failure(problem);

  const goals: DraftGoal[] = [];
  const statements: DraftStatement[] = [];
  const openDecisions: OpenDecision[] = [];
  const sources: Strategy[] = [];
  for (const strategy of request.strategies) {
    const composer = new DocumentComposer(strategy, request, openDecisions);
    if (!composer.takesAnyOf(strategy.nodes)) continue;
    sources.push(strategy);
    statements.push(...composer.statements(strategy.nodes));
    goals.push(...composer.goals(strategy.nodes, '', goals.length));
  }
  return success({
    place: request.place,
    ...(request.horizon && { horizon: request.horizon }),
    statements,
    goals,
    indicators: indicatorsOf(goals, request),
    sources,
    openDecisions,
  });
}

/** The chosen indicators of the draft's goals, goal by goal. */
function indicatorsOf(
  goals: readonly DraftGoal[],
  { indicators = [], newId }: DraftRequest,
): readonly DraftIndicator[] {
  return [...walkGoals(goals)].flatMap(({ id, code, origin }) => {
    const key = nodeKey(origin.strategyId, origin.nodeId);
    return indicators
      .filter(({ goal }) => goal === key)
      .map((chosen) => draftIndicator(chosen, newId(), id, code));
  });
}

function draftIndicator(
  { goal: _, ...description }: ChosenIndicator,
  id: string,
  goalId: string,
  goalCode: string,
): DraftIndicator {
  return { ...description, id, goalId, goalCode };
}

function findProblem(request: DraftRequest): DraftProblem | undefined {
  if (request.chosen.size === 0) return { kind: 'nothingChosen' };
  const known = new Set(
    request.strategies.flatMap((strategy) =>
      [...walkNodes(strategy.nodes)]
        .filter((node) => node.kind !== 'sphere')
        .map((node) => nodeKey(strategy.id, node.id)),
    ),
  );
  for (const key of request.chosen) if (!known.has(key)) return { kind: 'unknownNode', key };
  for (const grammaticalCase of GRAMMATICAL_CASES) {
    const form = request.place.forms[grammaticalCase];
    const problem = form === undefined ? undefined : checkPlaceName(form);
    if (problem) return { kind: 'place', case: grammaticalCase, problem };
  }
  return undefined;
}

function isGoalLevel(kind: NodeKind): kind is GoalLevel {
  return GOAL_LEVELS.some((level) => level === kind);
}

/** Takes the chosen nodes of one document over into the draft. */
class DocumentComposer {
  private readonly adaptation: Adaptation;

  constructor(
    private readonly strategy: Strategy,
    private readonly request: DraftRequest,
    private readonly openDecisions: OpenDecision[],
  ) {
    this.adaptation = {
      source: strategy.place.forms,
      target: request.place.forms,
      decisions: request.decisions ?? new Map(),
    };
  }

  takesAnyOf(nodes: readonly StrategyNode[]): boolean {
    return nodes.some(
      (node) => this.request.chosen.has(nodeKey(this.strategy.id, node.id)) || this.takesAnyOf(node.children),
    );
  }

  statements(nodes: readonly StrategyNode[], partOf?: string): DraftStatement[] {
    return nodes.flatMap((node): DraftStatement[] => {
      if (!this.takesAnyOf([node])) return [];
      const { kind } = node;
      if (isGoalLevel(kind) || kind === 'sphere') return this.statements(node.children);
      const origin = this.origin(node);
      const statement: DraftStatement = {
        kind,
        ...(node.code !== undefined && { code: node.code }),
        text: this.adapt(node, origin, undefined),
        ...(node.hours !== undefined && { hours: node.hours }),
        ...(partOf !== undefined && { partOf }),
        origin,
      };
      return [statement, ...this.statements(node.children, node.id)];
    });
  }

  goals(
    nodes: readonly StrategyNode[],
    parentCode: string,
    alreadyThere: number,
    inherited?: Dimension,
  ): DraftGoal[] {
    const goals: DraftGoal[] = [];
    for (const node of nodes) {
      if (!this.takesAnyOf([node])) continue;
      const { kind } = node;
      const dimension = node.dimension ?? inherited;
      if (isGoalLevel(kind)) {
        const number = alreadyThere + goals.length + 1;
        goals.push(
          this.goal(node, kind, parentCode === '' ? `${number}` : `${parentCode}.${number}`, dimension),
        );
      } else {
        goals.push(...this.goals(node.children, parentCode, alreadyThere + goals.length, dimension));
      }
    }
    return goals;
  }

  private goal(node: StrategyNode, level: GoalLevel, code: string, dimension?: Dimension): DraftGoal {
    const origin = this.origin(node);
    return {
      id: this.request.newId(),
      code,
      level,
      name: this.adapt(node, origin, code),
      ...(dimension && { dimension }),
      origin,
      children: this.goals(node.children, code, 0, dimension),
    };
  }

  private adapt(node: StrategyNode, origin: Provenance, code: string | undefined) {
    const { adapted, open } = adaptText(nodeKey(this.strategy.id, node.id), node, this.adaptation);
    this.openDecisions.push(...open.map((stretch) => openDecision(stretch, origin, code)));
    return adapted;
  }

  private origin(node: StrategyNode): Provenance {
    return {
      strategyId: this.strategy.id,
      nodeId: node.id,
      ...(node.code !== undefined && { code: node.code }),
      text: node.text,
    };
  }
}

function openDecision(stretch: OpenStretch, origin: Provenance, code: string | undefined): OpenDecision {
  return { ...stretch, origin, ...(code !== undefined && { code }) };
}
