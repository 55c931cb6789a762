import { cellRange, rangeAddress } from '../../workbook/address';
import type { HyperlinkModel } from '../../workbook/model';

/** Our own scheme for a link to a cell; the grid knows links to whole sheets only. */
const SCHEME = 'workbook-cell://';

/** For a text that only looks like the grid's own notation of a link: as the text of this one it is shown as it is. */
export const LINK_TO_NOWHERE = `${SCHEME}-`;

/** The address of a link in the grid: the web address, or the sheet's identifier in the grid and the cell's address. */
export function cellLink({ target }: HyperlinkModel, idOf: ReadonlyMap<string, string>): string {
  if (target.kind === 'url') return target.url;
  const address = rangeAddress(cellRange(target.row, target.column));
  return `${SCHEME}${encodeURIComponent(idOf.get(target.sheet) ?? target.sheet)}/${address}`;
}

/** Whether a link of the grid is one of ours. */
export function isCellLink(url: string): boolean {
  return url.startsWith(SCHEME);
}

/** The sheet's identifier and the cell's address that a link of ours leads to; undefined for any other link. */
export function readCellLink(
  url: string,
): { readonly sheetId: string; readonly address: string } | undefined {
  if (!isCellLink(url)) return undefined;
  const [sheetId, address] = url.slice(SCHEME.length).split('/');
  return sheetId === undefined || address === undefined
    ? undefined
    : { sheetId: decodeURIComponent(sheetId), address };
}
