import type { AdaptedText, DecisionKey, OpenDecision, Segment } from './draft';
import type { PlaceForms } from './place';
import type { NodeKey } from './selection';
import type { Mention, StrategyNode } from './strategy';

/** What the texts of one document are adapted with. */
export interface Adaptation {
  /** The name of the place that the document was written for. */
  readonly source: PlaceForms;
  /** The planner's place. */
  readonly target: PlaceForms;
  /** The planner's own words for single stretches of text. */
  readonly decisions: ReadonlyMap<DecisionKey, string>;
}

/** What of a text was left for the planner, before it is known which goal of the draft it belongs to. */
export type OpenStretch = Pick<OpenDecision, 'key' | 'original' | 'reason'>;

/**
 * Adapts a library text to the planner's place: each mention of the source's place becomes the planner's place in the same
 * grammatical case; what needs a person (a local name, an agreeing adjective, a form that the planner has not given) keeps
 * the source's words and is reported as open. A planner of the very place that the text was written for gets it unchanged.
 */
export function adaptText(
  key: NodeKey,
  node: Pick<StrategyNode, 'text' | 'mentions'>,
  adaptation: Adaptation,
): { readonly adapted: AdaptedText; readonly open: readonly OpenStretch[] } {
  const atHome = adaptation.source.nominative === adaptation.target.nominative;
  const segments: Segment[] = [];
  const open: OpenStretch[] = [];
  let end = 0;
  for (const mention of atHome ? [] : node.mentions) {
    const before = node.text.slice(end, mention.start);
    end = mention.start + mention.text.length;
    const decisionKey: DecisionKey = `${key}@${mention.start}`;
    const segment = adaptMention(mention, adaptation.target, adaptation.decisions.get(decisionKey));
    segments.push(...joinPreposition(before, segment));
    if (segment.kind === 'open') {
      open.push({ key: decisionKey, original: segment.original, reason: segment.reason });
    }
  }
  segments.push({ kind: 'kept', text: node.text.slice(end) });
  const spoken = segments.filter((segment) => segment.text !== '' || segment.kind !== 'kept');
  return { adapted: { text: spoken.map((segment) => segment.text).join(''), segments: spoken }, open };
}

function adaptMention(mention: Mention, target: PlaceForms, decision: string | undefined): Segment {
  const original = mention.text;
  if (decision !== undefined) return changed(original, decision);
  if (mention.kind === 'local') {
    return { kind: 'open', text: original, original, reason: { kind: mention.reason } };
  }
  const form = target[mention.case];
  return form === undefined
    ? { kind: 'open', text: original, original, reason: { kind: 'missingForm', case: mention.case } }
    : changed(original, form);
}

function changed(original: string, text: string): Segment {
  return text === original ? { kind: 'kept', text } : { kind: 'replaced', text, original };
}

/** Polish says "we" before w or f with another consonant, and before "Lw": we Wrocławiu, we Fromborku, we Lwowie. */
const NEEDS_WE = /^([wf][^aeiouyąęó]|lw)/i;
const ENDS_WITH_W = /(^|[\s(„])(we?)( )$/i;

/** Puts "w" or "we" before a replaced name as its new first letters ask for; the change is part of the replacement. */
function joinPreposition(before: string, segment: Segment): Segment[] {
  const found = segment.kind === 'replaced' ? ENDS_WITH_W.exec(before) : null;
  const preposition = found?.[2];
  if (segment.kind !== 'replaced' || preposition === undefined)
    return [{ kind: 'kept', text: before }, segment];
  const fitting = (preposition[0] ?? 'w') + (NEEDS_WE.test(segment.text) ? 'e' : '');
  if (fitting === preposition) return [{ kind: 'kept', text: before }, segment];
  return [
    { kind: 'kept', text: before.slice(0, -preposition.length - 1) },
    {
      kind: 'replaced',
      text: `${fitting} ${segment.text}`,
      original: `${preposition} ${segment.original}`,
    },
  ];
}
