import { cellText } from './cell-text';

/**
 * A text as an .xlsx file must spell it: `cellText`, and a literal "_x0041_" escaped, which readers would otherwise take for
 * the character that it names (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function fileText(text: string): string {
  return cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
