import type { RangeModel } from '../../../workbook/model';
import { formulaTokens, sheetOfToken } from '../formula/tokens';
import type { SimulatedWorkbook } from '../simulated-workbook';
import { areaFromAddress } from './area-from-address';
import type { SheetState } from './sheet-state';

/** The range that a formula such as "='Cele'!$A$1:$B$2" is; undefined when it is anything else. */
export function referencedRange(
  workbook: SimulatedWorkbook,
  formula: string,
): { readonly sheet: SheetState; readonly range: RangeModel } | undefined {
  const tokens = formulaTokens(formula.slice(1)) ?? [];
  const [first, ...rest] = tokens;
  const isAddress = rest.length > 0 && rest.every(({ kind, text }) => kind === 'reference' || text === ':');
  const sheet = first?.kind === 'sheet' ? workbook.sheetNamed(sheetOfToken(first.text)) : undefined;
  if (sheet === undefined || !isAddress) return undefined;
  return { sheet, range: areaFromAddress(rest.map(({ text }) => text).join('')) };
}
