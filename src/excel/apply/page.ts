import { absoluteAddress, columnLetters } from '../../workbook/address';
import type { SheetModel } from '../../workbook/model';
import { PRINT_MARGINS } from '../../workbook/print-margins';
import { sheetNamed } from './sheet-range';
import type { Step } from './step';
import { jsonBytes, step } from './step';

/** How a sheet as a whole looks on the screen and on paper: tab, gridlines, frozen panes; A4, one page wide, titles, footers. What is printed is cut to
 * whole columns, so that it grows with the rows. */
export function pageSteps(sheet: SheetModel): readonly Step[] {
  return [
    step(4, 0, (context) => {
      const target = sheetNamed(context, sheet.name);
      if (sheet.tabColor !== undefined) target.tabColor = sheet.tabColor;
      if (!sheet.showGridlines) target.showGridlines = false;
    }),
    ...freezeSteps(sheet),
    printStep(sheet),
  ];
}

function freezeSteps({ name, frozen }: SheetModel): readonly Step[] {
  if (frozen.rows === 0 && frozen.columns === 0) return [];
  return [
    step(3, 0, (context) => {
      const { freezePanes } = sheetNamed(context, name);
      if (frozen.columns === 0) freezePanes.freezeRows(frozen.rows);
      else if (frozen.rows === 0) freezePanes.freezeColumns(frozen.columns);
      else {
        const range = { row: 0, column: 0, rowCount: frozen.rows, columnCount: frozen.columns };
        freezePanes.freezeAt(absoluteAddress(range));
      }
    }),
  ];
}

function printStep({ name, print }: SheetModel): Step {
  return step(19, jsonBytes(print), (context) => {
    const { pageLayout } = sheetNamed(context, name);
    pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom =
      print.onOnePage === true
        ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
        : { horizontalFitToPages: 1 };
    pageLayout.topMargin = PRINT_MARGINS.top;
    pageLayout.bottomMargin = PRINT_MARGINS.bottom;
    pageLayout.leftMargin = PRINT_MARGINS.left;
    pageLayout.rightMargin = PRINT_MARGINS.right;
    pageLayout.headerMargin = PRINT_MARGINS.header;
    pageLayout.footerMargin = PRINT_MARGINS.footer;
    if (print.columns !== undefined) {
      const { first, last } = print.columns;
      pageLayout.setPrintArea(`$${columnLetters(first)}:$${columnLetters(last)}`);
    }
    if (print.titleRows !== undefined) {
      pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
    }
    if (print.footer === undefined) return;
    const { left, center, right } = print.footer;
    const footers = pageLayout.headersFooters.defaultForAllPages;
    if (left !== undefined) footers.leftFooter = left;
    if (center !== undefined) footers.centerFooter = center;
    if (right !== undefined) footers.rightFooter = right;
  });
}
