import type { LayoutContext } from './layout-context';
import type { PrintModel } from './model';
import { placeTitle } from './place-title';

/** How a sheet prints: the strategy's title at the foot left, the sheet in the middle, the page's number right. */
export function sheetPrint(
  { draft, messages }: LayoutContext,
  orientation: PrintModel['orientation'],
  titleRow?: number,
): PrintModel {
  return {
    orientation,
    ...(titleRow === undefined ? {} : { titleRows: { first: titleRow, last: titleRow } }),
    footer: { left: placeTitle(draft).replaceAll('&', '&&'), center: '&A', right: messages.footerPage },
  };
}
