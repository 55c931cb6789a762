import { readFileSync } from 'node:fs';

let read: ReadonlyMap<string, string> | undefined;

/**
 * The ExcelApi version that each member of Excel's object model needs, "Range.values" → "1.1", out of the remarks in the published type
 * declarations, `[Api set: ExcelApi 1.1]`. Where reading and setting a property need different versions, the higher one counts.
 */
export function publishedApiSets(): ReadonlyMap<string, string> {
  read ??= apiSetsIn(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  return read;
}

/** Reads the declarations line by line: a class, in it a comment, behind it the member that the comment is about. */
function apiSetsIn(declarations: string): ReadonlyMap<string, string> {
  const start = declarations.indexOf('declare namespace Excel {');
  const end = declarations.indexOf('\n}', start);
  const sets = new Map<string, string>();
  let className: string | undefined;
  let versions: readonly string[] = [];
  for (const line of declarations.slice(start, end).split('\n')) {
    if (line.startsWith('    class ')) className = /class (\w+)/.exec(line)?.[1];
    else if (line === '    }') className = undefined;
    if (className === undefined) continue;
    const text = line.trim();
    if (text.startsWith('/**')) versions = [];
    if (text.startsWith('*')) versions = [...versions, ...versionsIn(text)];
    const member = /^(?:readonly )?(\w+)\??[(:]/.exec(text)?.[1];
    const version = versions.toSorted(byVersion).at(-1);
    if (member === undefined || version === undefined || text.startsWith('*')) continue;
    const name = `${className}.${member}`;
    const known = sets.get(name);
    // Of several forms of one method, the oldest counts: the simulation does not tell them apart.
    if (known === undefined || byVersion(version, known) < 0) sets.set(name, version);
  }
  return sets;
}

/** What only an optional argument of a method needs is left out: "1.15 for adding `alwaysInsert` parameter". */
function versionsIn(text: string): readonly string[] {
  const remark =
    /\[Api set: ExcelApi [^\]]*\]/.exec(text)?.[0]?.replace(/\b\d\.\d+ for adding `\w+` parameter/g, '') ??
    '';
  return remark.match(/\b\d\.\d+\b/g) ?? [];
}

function byVersion(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
