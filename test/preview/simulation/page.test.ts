import { answer, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('panes and pages of the simulated Excel', () => {
  const open = useSimulatedExcel();

  test('each way of freezing replaces the one before', async () => {
    const host = open();
    const frozen = async (freeze: (panes: Excel.WorksheetFreezePanes) => void): Promise<unknown> => {
      await request((context) => freeze(sheetOf(context).freezePanes));
      return firstSheet(host).frozen;
    };
    expect(await frozen((panes) => panes.freezeRows(3))).toEqual({ rows: 3, columns: 0 });
    expect(await frozen((panes) => panes.freezeColumns(2))).toEqual({ rows: 0, columns: 2 });
    expect(await frozen((panes) => panes.freezeAt('$A$1:$B$4'))).toEqual({ rows: 4, columns: 2 });
    expect(await frozen((panes) => panes.freezeRows(1))).toEqual({ rows: 1, columns: 0 });
    expect(await frozen((panes) => panes.freezeAt('1:5'))).toEqual({ rows: 5, columns: 0 });
    expect(await frozen((panes) => panes.unfreeze())).toEqual({ rows: 0, columns: 0 });
    expect(await answer((context) => sheetOf(context).freezePanes.freezeRows(-1))).toBe('InvalidArgument');
  });

  test('the printed cells are whole columns or any range, and may have to fit one page', async () => {
    const host = open();
    const { workbook } = host;
    await request((context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.setPrintArea('$A:$C');
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    });
    expect(firstSheet(host).page).toMatchObject({
      printArea: { row: 0, column: 0, columnCount: 3 },
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    expect(workbook.toModel().sheets[0]?.print).toMatchObject({
      columns: { first: 0, last: 2 },
      onOnePage: true,
    });
    workbook.appendSheet('Drugi');
    const elsewhere = (context: Excel.RequestContext): void => {
      const other = context.workbook.worksheets.getItem('Drugi');
      sheetOf(context).pageLayout.setPrintArea(other.getRange('A1:B2'));
    };
    expect(await answer(elsewhere)).toBe('InvalidArgument');
    await request((context) => {
      sheetOf(context).pageLayout.setPrintArea(sheetOf(context).getRange('A1:B2'));
    });
    expect(firstSheet(host).page.printArea).toMatchObject({ rowCount: 2, columnCount: 2 });
    expect(workbook.beyondModel()).toContain('Arkusz1: print area');
  });

  test('paper, zoom, margins, titles and footers are kept', async () => {
    const host = open();
    await request((context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.topMargin = 43;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows('$2:$3');
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    });
    expect(firstSheet(host).page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      margins: { topMargin: 43 },
      centerHorizontally: true,
      titleRows: { first: 1, last: 2 },
      headersFooters: { rightFooter: '&P / &N' },
    });
  });

  test.each<[string, (page: Excel.PageLayout) => void]>([
    ['titles that are no whole rows', (page) => page.setPrintTitleRows('A1:C2')],
    ['scale and pages at once', (page) => (page.zoom = { scale: 100, horizontalFitToPages: 1 })],
    ['a scale of 5 percent', (page) => (page.zoom = { scale: 5 })],
    ['an unknown orientation', (page) => Object.assign(page, { orientation: 'Sideways' })],
    [
      'a footer over 255 characters',
      (page) => {
        page.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(200);
        page.headersFooters.defaultForAllPages.rightFooter = 'x'.repeat(56);
      },
    ],
  ])('refuse %s', async (_what, change) => {
    open();
    expect(await answer((context) => change(sheetOf(context).pageLayout))).toBe('InvalidArgument');
  });
});
