import type { Token, TokenKind } from './tokens';

const OPERANDS: readonly TokenKind[] = [
  'text',
  'number',
  'error',
  'array',
  'reference',
  'name',
  'structured',
];

/**
 * Whether tokens stand as in a formula: operands and operators take turns, parentheses match, commas separate arguments only.
 * The space as an operator (the intersection of two ranges) and the union of ranges are not known.
 */
export function isWellFormed(tokens: readonly Token[]): boolean {
  const open: ('function' | 'group')[] = [];
  let wantsOperand = true;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    const isRest = !wantsOperand && token.kind === 'structured' && before?.kind === 'name';
    if (OPERANDS.includes(token.kind)) {
      if (!wantsOperand && !isRest) return false;
      wantsOperand = false;
    } else if (token.kind === 'sheet') {
      if (!wantsOperand) return false;
    } else if (token.kind === 'function' || token.kind === 'open') {
      if (!wantsOperand) return false;
      open.push(token.kind === 'function' ? 'function' : 'group');
    } else if (token.kind === 'comma') {
      if (open.at(-1) !== 'function') return false;
      wantsOperand = true;
    } else if (token.kind === 'close') {
      const opened = open.pop();
      const isEmptyArgument =
        opened === 'function' && (before?.kind === 'function' || before?.kind === 'comma');
      if (opened === undefined || (wantsOperand && !isEmptyArgument)) return false;
      wantsOperand = false;
    } else if (wantsOperand) {
      if (!/^[-+@]$/.test(token.text)) return false;
    } else if (token.text !== '%') {
      wantsOperand = true;
    }
    before = token;
  }
  return !wantsOperand && open.length === 0;
}
