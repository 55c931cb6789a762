import type { GrammaticalCase, PlaceForms } from './place';
import type { Theme } from './theme';

/** What a node of a strategy's tree is (docs/architecture.md, vocabulary). */
export type NodeKind =
  | 'vision'
  | 'mission'
  | 'challenge'
  | 'interventionArea'
  | 'sphere'
  | 'strategicGoal'
  | 'operationalGoal'
  | 'action'
  | 'question'
  | 'deliverable'
  | 'venue'
  | 'advisory'
  | 'outcome';

export const NODE_KINDS: readonly NodeKind[] = [
  'vision',
  'mission',
  'challenge',
  'interventionArea',
  'sphere',
  'strategicGoal',
  'operationalGoal',
  'action',
  'question',
  'deliverable',
  'venue',
  'advisory',
  'outcome',
];

/** The three dimensions of art. 10e ust. 3 pkt 1 of the Act on Municipal Government. */
export type Dimension = 'social' | 'economic' | 'spatial';

export const DIMENSIONS: readonly Dimension[] = ['social', 'economic', 'spatial'];

/**
 * Why a local reference cannot be adapted without a person: it names something of the source's place ("Dolnego Śląska",
 * "Śródmieściu"), or it is a word whose grammatical gender follows the place's name ("kompaktowej Legnicy").
 */
export type LocalReason = 'localName' | 'agreement';

/** A stretch of a node's text that belongs to the source's place. `start` counts UTF-16 units of the node's text. */
export type Mention =
  | { readonly kind: 'place'; readonly start: number; readonly text: string; readonly case: GrammaticalCase }
  | { readonly kind: 'local'; readonly start: number; readonly text: string; readonly reason: LocalReason };

/** One statement, goal or other item of a strategy, verbatim from its source. */
export interface StrategyNode {
  /** Unique within the strategy and stable between releases, for example "2.10", "vision" or "challenge-1". */
  readonly id: string;
  readonly kind: NodeKind;
  /** The code as the source prints it, without a closing dot; text, because 2.10 is not 2.1. */
  readonly code?: string;
  /** The source's words with white space folded, without the code and without a label such as "Cel operacyjny:". */
  readonly text: string;
  readonly dimension?: Dimension;
  /** What a goal is about, the main theme first; ours, not the source's. Empty for what is no goal. */
  readonly themes: readonly Theme[];
  /** Only for advisory: hours of advice that the node promises. */
  readonly hours?: number;
  /** Sorted by `start`; they do not overlap. */
  readonly mentions: readonly Mention[];
  readonly children: readonly StrategyNode[];
}

/** Whether the document may still be built upon, as far as its source says. Dates are ISO (2022-10-27). */
export type StrategyStatus =
  | { readonly kind: 'unstated' }
  | {
      readonly kind: 'superseded';
      readonly on: string;
      readonly resolution: string;
      readonly successor: string;
    };

/** The years that a document names; a source may name only its end. */
export interface StatedHorizon {
  readonly from?: number;
  readonly to: number;
}

/** Where a strategy's text was taken from. */
export interface StrategySource {
  /** The project's own copy of the document, a file of src/library/sources. */
  readonly file: string;
  /** The page's address, where it is known. */
  readonly url?: string;
}

/** One document of the library. */
export interface Strategy {
  readonly id: string;
  readonly documentKind: 'strategy' | 'programme';
  readonly title: string;
  readonly place: { readonly forms: PlaceForms };
  readonly horizon?: StatedHorizon;
  /** The resolution that adopted the document, where the source names it; `date` is ISO. */
  readonly resolution?: { readonly number: string; readonly date: string; readonly body: string };
  readonly status: StrategyStatus;
  readonly source: StrategySource;
  /** What the reader must know before building on the document, in our words and marked as ours. */
  readonly note?: { readonly pl: string; readonly en: string };
  readonly nodes: readonly StrategyNode[];
}

/** A node and the ones below it, parents first, in the source's order. */
export function* walkNodes(nodes: readonly StrategyNode[]): Generator<StrategyNode> {
  for (const node of nodes) {
    yield node;
    yield* walkNodes(node.children);
  }
}

/** How many nodes of each kind a strategy has; kinds that do not occur are absent. */
export function countByKind(strategy: Strategy): Readonly<Partial<Record<NodeKind, number>>> {
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const node of walkNodes(strategy.nodes)) counts[node.kind] = (counts[node.kind] ?? 0) + 1;
  return counts;
}
