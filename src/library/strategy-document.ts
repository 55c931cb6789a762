import * as v from 'valibot';
import type { GrammaticalCase } from '../strategy/place';
import { GRAMMATICAL_CASES } from '../strategy/place';
import type { Dimension, LocalReason, NodeKind } from '../strategy/strategy';
import { DIMENSIONS, NODE_KINDS } from '../strategy/strategy';
import type { Theme } from '../strategy/theme';
import { THEMES } from '../strategy/theme';

/**
 * The files of `documents/`, as a maintainer writes them: one JSON file for each document of the library, UTF-8.
 *
 * **The document**
 * - `id`: lower-case words joined by hyphens, for ever the same: drafts in planners' workbooks refer to it.
 * - `documentKind`: `strategy`, or `programme` for a document that has no goals.
 * - `title`: the source's own heading. A heading in capitals is written in ordinary case; nothing else is changed.
 * - `place.forms`: the place's name in all six cases.
 * - `horizon`, `resolution`, `status`: only what the source says. `{ "kind": "unstated" }` where it says nothing. Dates are
 *   ISO: `2022-10-27`.
 * - `source.file`: our copy of the document in `sources/`, without page furniture and personal data, its words untouched.
 *   `source.url`: the page's address, only if a page with this very text was seen there.
 * - `note`: what a reader must know before building on the document, in our own words, in Polish (`pl`) and English (`en`).
 * - `nodes`: the tree, in the source's order.
 *
 * **A node**
 * - `code`: as printed, without the closing dot: `"2.10"`. Text, because 2.10 is not 2.1.
 * - `id`: unique in the document and for ever the same. Left out, it is the code; a node without a code needs one, and so
 *   does a node whose code another node has, too: `vision`, `challenge-1`, `question-a`.
 * - `text`: the source's words, letter by letter, slips included; white space folded; without the code, a label such as
 *   "Cel operacyjny:", and quotation marks around the whole. A closing dot stays where the source has the text on a line of
 *   its own.
 * - `dimension`: on spheres, or on goals without one. Goals below inherit it.
 * - `themes`: of a strategic or operational goal, what it is about, one to four, the main theme first; ours, not the source's.
 *   Indicators are suggested by them.
 * - `hours`: only for `advisory`.
 * - `mentions`: the words that belong to the source's place. Each entry stands for every occurrence, as whole words, of its
 *   `text`; where two entries overlap, the longer one holds. `case` says in which case the place's own name stands. For
 *   anything else `reason` says why a person must decide: `localName` (a region, an institution, a district, a count of
 *   institutions), or `agreement` (a word whose grammatical gender follows the place's name: "kompaktowej" Legnicy).
 *   Common nouns such as "miasto", and words that agree with them, are not marked.
 * - `children`: the nodes below.
 *
 * What can be said of the shape stands in the schema below, all else is checked in `read-strategy.ts`. Tests compare every
 * text with the copy of its source.
 */
export interface StrategyDocument {
  readonly id: string;
  readonly documentKind: 'strategy' | 'programme';
  readonly title: string;
  readonly place: { readonly forms: Readonly<Record<GrammaticalCase, string>> };
  readonly horizon?: { readonly from?: number; readonly to: number };
  readonly resolution?: { readonly number: string; readonly date: string; readonly body: string };
  readonly status:
    | { readonly kind: 'unstated' }
    | {
        readonly kind: 'superseded';
        readonly on: string;
        readonly resolution: string;
        readonly successor: string;
      };
  readonly source: { readonly file: string; readonly url?: string };
  readonly note?: { readonly pl: string; readonly en: string };
  readonly nodes: readonly NodeDocument[];
}

/** A node as `StrategyDocument` describes it. */
export interface NodeDocument {
  readonly id?: string;
  readonly kind: NodeKind;
  readonly code?: string;
  readonly text: string;
  readonly dimension?: Dimension;
  readonly themes?: readonly Theme[];
  readonly hours?: number;
  readonly mentions?: readonly MentionDocument[];
  readonly children?: readonly NodeDocument[];
}

/** Exactly one of `case` and `reason` is given. */
export interface MentionDocument {
  readonly text: string;
  readonly case?: GrammaticalCase;
  readonly reason?: LocalReason;
}

const LOCAL_REASONS: readonly LocalReason[] = ['localName', 'agreement'];

const line = v.pipe(
  v.string(),
  v.check(
    (text) => text !== '' && text === text.replace(/\s+/gu, ' ').trim(),
    'must not be empty, begin or end with white space, or contain any but single spaces',
  ),
);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const code = v.pipe(
  v.string(),
  v.regex(/^(\d+(\.\d+)*|[a-z])$/, 'must be a number such as 2.10 or a single letter'),
);
const isoDate = v.pipe(v.string(), v.isoDate('must be a date such as 2022-10-27'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

const mention = v.strictObject({
  text: line,
  case: v.optional(v.picklist(GRAMMATICAL_CASES)),
  reason: v.optional(v.picklist(LOCAL_REASONS)),
});

const node: v.GenericSchema<NodeDocument> = v.strictObject({
  id: v.optional(id),
  kind: v.picklist(NODE_KINDS),
  code: v.optional(code),
  text: line,
  dimension: v.optional(v.picklist(DIMENSIONS)),
  themes: v.optional(v.array(v.picklist(THEMES))),
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  mentions: v.optional(v.array(mention)),
  children: v.optional(v.array(v.lazy(() => node))),
});

/** The shape of a document; see `StrategyDocument` for what the fields mean. */
export const strategyDocument: v.GenericSchema<StrategyDocument> = v.strictObject({
  id,
  documentKind: v.picklist(['strategy', 'programme']),
  title: line,
  place: v.strictObject({
    forms: v.strictObject({
      nominative: line,
      genitive: line,
      dative: line,
      accusative: line,
      instrumental: line,
      locative: line,
    }),
  }),
  horizon: v.optional(v.strictObject({ from: v.optional(year), to: year })),
  resolution: v.optional(v.strictObject({ number: line, date: isoDate, body: line })),
  status: v.variant('kind', [
    v.strictObject({ kind: v.literal('unstated') }),
    v.strictObject({ kind: v.literal('superseded'), on: isoDate, resolution: line, successor: line }),
  ]),
  source: v.strictObject({
    file: line,
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a web address'))),
  }),
  note: v.optional(v.strictObject({ pl: line, en: line })),
  nodes: v.array(node),
});
