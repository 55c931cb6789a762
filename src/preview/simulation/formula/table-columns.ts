import { formulaTokens, type Token } from './tokens';

/**
 * What becomes of a table's columns in formulas: each old name's new one, undefined where the column is gone. Names that are not
 * among the keys stay.
 */
export type ColumnChanges = ReadonlyMap<string, string | undefined>;

/**
 * The formula after columns of a table were renamed or deleted; a reference to a column that is gone is #REF! (its shape is inferred).
 * @param home the table in which the formula's cell lies
 */
export function withColumnsChanged(
  formula: string,
  table: string,
  changes: ColumnChanges,
  home: string | undefined,
): string {
  const tokens = formula.startsWith('=') ? formulaTokens(formula.slice(1)) : undefined;
  if (tokens?.some(({ kind }) => kind === 'structured') !== true) return formula;
  const texts = tokens.map(({ text }) => text);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'structured') continue;
    const named = namedTable(tokens[index - 1]);
    if ((named ?? home)?.toLowerCase() !== table.toLowerCase()) continue;
    const changed = changedSpecifier(token.text, changes);
    texts[index] = changed ?? '#REF!';
    if (changed === undefined && named !== undefined) texts[index - 1] = '';
  }
  return `=${texts.join('')}`;
}

function namedTable(before: Token | undefined): string | undefined {
  return before?.kind === 'name' ? before.text : undefined;
}

/** The brackets with their columns changed; undefined when one of them is gone. */
function changedSpecifier(text: string, changes: ColumnChanges): string | undefined {
  const inner = text.slice(1, -1);
  if (inner.includes('[')) {
    let isGone = false;
    const changed = inner.replaceAll(/\[((?:[^'[\]]|'.)*)\]/g, (whole, name: string) => {
      const target = changedColumn(name, changes);
      isGone ||= target === undefined;
      return target === name ? whole : `[${target ?? ''}]`;
    });
    return isGone ? undefined : `[${changed}]`;
  }
  const at = inner.startsWith('@') ? '@' : '';
  const name = inner.slice(at.length);
  const target = changedColumn(name, changes);
  if (target === undefined) return undefined;
  // Behind an at sign, a name of more than letters and digits stands in brackets of its own.
  const isPlain = at === '' || target === name || /^[\p{L}\p{N}_.]+$/u.test(target);
  return isPlain ? `[${at}${target}]` : `[@[${target}]]`;
}

/** An escaped name's new one, escaped; items such as "#This Row" stay. */
function changedColumn(escaped: string, changes: ColumnChanges): string | undefined {
  const name = escaped.replaceAll(/'(.)/g, '$1').toLowerCase();
  for (const [from, to] of changes) {
    if (escaped.startsWith('#') || from.toLowerCase() !== name) continue;
    return to?.replaceAll(/['#[\]@]/g, "'$&");
  }
  return escaped;
}
