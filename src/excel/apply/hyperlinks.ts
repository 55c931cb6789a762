import { cellRange, quotedSheetName, rangeAddress } from '../../workbook/address';
import { canonicalLook } from '../../workbook/look';
import type { CellStyle, HyperlinkModel, SheetModel } from '../../workbook/model';
import { sheetNamed, sheetRange } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/**
 * Puts links on a sheet's cells. Excel may write the target into a linked cell that is empty, and it gives the cell its look for
 * links; so this goes before the cells' entries and looks. Looks only set what differs from the standard, so what the link's look
 * changed and the cell's style leaves standard is set back here.
 */
export function hyperlinkSteps(
  sheet: SheetModel,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Step[] {
  return sheet.hyperlinks.map((link) => {
    const styleName = sheet.rows[link.row]?.[link.column]?.style;
    const look = canonicalLook((styleName === undefined ? undefined : styles[styleName]) ?? {});
    const hyperlink = rangeHyperlink(link);
    return step(7, jsonBytes(hyperlink), (context) => {
      const cell = sheetRange(sheetNamed(context, sheet.name), cellRange(link.row, link.column));
      cell.hyperlink = hyperlink;
      if (look.underline === undefined) cell.format.font.underline = 'None';
      if (look.fontColor === undefined) cell.format.font.color = '#000000';
    });
  });
}

function rangeHyperlink({ target, tooltip }: HyperlinkModel): Excel.RangeHyperlink {
  const screenTip = tooltip === undefined ? {} : { screenTip: tooltip };
  return target.kind === 'url'
    ? { address: target.url, ...screenTip }
    : {
        documentReference: `${quotedSheetName(target.sheet)}!${rangeAddress(cellRange(target.row, target.column))}`,
        ...screenTip,
      };
}
