/** A piece of a formula, en-US. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | 'space'
  /** A text in quotation marks. */
  | 'text'
  | 'number'
  /** An error value, "#REF!". */
  | 'error'
  /** A constant array in braces. */
  | 'array'
  /** A sheet's name with its exclamation mark. */
  | 'sheet'
  /** A cell, or a whole column or row in a range: "$B$2", "C", "5" before or after a colon is a name or a number. */
  | 'reference'
  /** A function's name with its opening parenthesis. */
  | 'function'
  /** A defined name, a table's name, TRUE or FALSE. */
  | 'name'
  /** The brackets of a structured reference. */
  | 'structured'
  | 'operator'
  | 'comma'
  | 'open'
  | 'close';

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /[ \n]+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/y],
  ['array', /\{[^{}]*\}/y],
  ['sheet', /'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}._]*!/uy],
  ['function', /[\p{L}_][\p{L}\p{N}._]*\(/uy],
  [
    'reference',
    /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.[(])|\$[A-Za-z]{1,3}(?=:)|(?<=:)\$[A-Za-z]{1,3}|\$\d+/uy,
  ],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_\\][\p{L}\p{N}\p{M}._\\]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@]/y],
  ['comma', /,/y],
  ['open', /\(/y],
  ['close', /\)/y],
];

/** The tokens of formulas that were split lately: workbooks have few formulas that differ, and every change looks at all of them. */
const known = new Map<string, readonly Token[] | undefined>();
const KNOWN_LIMIT = 5_000;

/** Splits a formula, given without its equals sign, into tokens; undefined where a piece is no part of any formula. */
export function formulaTokens(formula: string): readonly Token[] | undefined {
  if (known.has(formula)) return known.get(formula);
  const tokens = splitTokens(formula);
  remember(formula, tokens);
  return tokens;
}

/** The formula of tokens, without its equals sign; it need not be split any more. Tokens without a text are left out. */
export function joinedTokens(tokens: readonly Token[]): string {
  const formula = tokens.map(({ text }) => text).join('');
  if (!known.has(formula))
    remember(
      formula,
      tokens.filter(({ text }) => text !== ''),
    );
  return formula;
}

function remember(formula: string, tokens: readonly Token[] | undefined): void {
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(formula, tokens);
}

function splitTokens(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = structuredAt(formula, at) ?? patternAt(formula, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function patternAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

/** Balanced brackets; inside, an apostrophe takes the meaning from the character behind it. */
function structuredAt(formula: string, start: number): Token | undefined {
  if (formula[start] !== '[') return undefined;
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return { kind: 'structured', text: formula.slice(start, at + 1) };
  }
  return undefined;
}

/** A sheet token's sheet: without quotes, doubled apostrophes as one. */
export function sheetOfToken(text: string): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The names of columns inside the brackets of a structured reference; items such as #This Row and ranges of columns left out. */
export function columnsOfToken(text: string): readonly string[] {
  const inner = text.slice(1, -1).trim();
  const parts =
    inner.startsWith('[') || inner.startsWith('@[')
      ? splitBrackets(inner.replace(/^@/, ''))
      : [inner.replace(/^@/, '')];
  return parts
    .filter((part) => part !== '' && !part.startsWith('#'))
    .map((part) => part.replace(/'(.)/g, '$1'));
}

function splitBrackets(text: string): readonly string[] {
  return [...text.matchAll(/\[((?:[^'[\]]|'.)*)\]/g)].map((match) => match[1] ?? '');
}
