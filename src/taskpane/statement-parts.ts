import type { DraftStatement } from '../strategy/draft';

/** The kinds of entries that are no goals, by the sheet that they go to and in its order. */
export const STATEMENT_PARTS = {
  cover: ['vision', 'mission', 'challenge', 'interventionArea'],
  programme: ['question', 'deliverable', 'venue', 'outcome', 'advisory'],
} as const satisfies Record<string, readonly DraftStatement['kind'][]>;

/** The entries of one sheet by their kinds; kinds without any are left out. */
export function groupStatements(
  statements: readonly DraftStatement[],
  part: keyof typeof STATEMENT_PARTS,
): readonly { readonly kind: DraftStatement['kind']; readonly entries: readonly DraftStatement[] }[] {
  return STATEMENT_PARTS[part].flatMap((kind) => {
    const entries = statements.filter((statement) => statement.kind === kind);
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
}
