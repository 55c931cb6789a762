import type { DraftIndicator } from './indicator';
import type { GrammaticalCase, Place } from './place';
import type { NodeKey } from './selection';
import type { Dimension, LocalReason, NodeKind, Strategy } from './strategy';

/** First and last year of the strategy that the planner is writing. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
}

/** Which node of which strategy a text came from, and its words there. */
export interface Provenance {
  readonly strategyId: string;
  readonly nodeId: string;
  readonly code?: string;
  readonly text: string;
}

/** A stretch of an adapted text. `text` is what the draft reads; `original` what the source reads there. */
export type Segment =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'replaced'; readonly text: string; readonly original: string }
  | { readonly kind: 'open'; readonly text: string; readonly original: string; readonly reason: OpenReason };

/** Why a stretch of text still waits for the planner's decision. */
export type OpenReason =
  { readonly kind: LocalReason } | { readonly kind: 'missingForm'; readonly case: GrammaticalCase };

/** A library text adapted to the planner's place; `text` is its segments joined. */
export interface AdaptedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

export type GoalLevel = Extract<NodeKind, 'strategicGoal' | 'operationalGoal' | 'action'>;

export const GOAL_LEVELS: readonly GoalLevel[] = ['strategicGoal', 'operationalGoal', 'action'];

/** A goal of the draft. `code` is the draft's own number; the source's stands in `origin`. */
export interface DraftGoal {
  readonly id: string;
  readonly code: string;
  readonly level: GoalLevel;
  readonly name: AdaptedText;
  readonly dimension?: Dimension;
  readonly origin: Provenance;
  readonly children: readonly DraftGoal[];
}

/** A chosen text that is no goal: it goes on the cover (vision, mission …) or on the programme sheet (question …). */
export interface DraftStatement {
  readonly kind: Exclude<NodeKind, GoalLevel | 'sphere'>;
  readonly code?: string;
  readonly text: AdaptedText;
  readonly hours?: number;
  /** The node id of the statement that this one is a part of, for example of the total that its hours belong to. */
  readonly partOf?: string;
  readonly origin: Provenance;
}

/** A stretch of a library text that the planner decides about: the node's key, "@", and where it starts in the text. */
export type DecisionKey = `${NodeKey}@${number}`;

/** What still needs the planner: a stretch of text of one goal or statement. */
export interface OpenDecision {
  readonly key: DecisionKey;
  readonly origin: Provenance;
  /** The draft's code of the goal, absent for a statement. */
  readonly code?: string;
  readonly original: string;
  readonly reason: OpenReason;
}

/** The strategy that the planner is writing, as composed from the library before it enters a workbook. */
export interface Draft {
  readonly place: Place;
  readonly horizon?: Horizon;
  readonly statements: readonly DraftStatement[];
  readonly goals: readonly DraftGoal[];
  /** In the order of their goals; those of one goal in the order in which they were chosen. */
  readonly indicators: readonly DraftIndicator[];
  /** The documents that something was chosen from, in the order of the library. */
  readonly sources: readonly Strategy[];
  readonly openDecisions: readonly OpenDecision[];
}

/** The goals of a draft, parents before their children, in the order of their codes. */
export function* walkGoals(goals: readonly DraftGoal[]): Generator<DraftGoal> {
  for (const goal of goals) {
    yield goal;
    yield* walkGoals(goal.children);
  }
}
