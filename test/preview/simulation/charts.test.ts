import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import type { ChartModel, SheetModel } from '../../../src/workbook/model';
import { publishedApiSets } from '../../api-sets';
import { EMPTY_SHEET } from '../../workbook/empty-sheet';
import { answer, firstSheet, request, sheetOf, useSimulatedExcel } from './simulated-excel';

describe('charts of the simulated Excel', () => {
  const open = useSimulatedExcel();

  function addChart(context: Excel.RequestContext, name?: string): Excel.Chart {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add('BarStacked', sheet.getRange('B2:B4'), 'Columns');
    if (name !== undefined) chart.name = name;
    return chart;
  }

  test('are made with one series of a column, whose first cell names it when it is a text', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      sheet.getRange('C1:C4').values = [['Osiągnięty'], [1], [2], [3]];
      addChart(context);
      sheet.charts.add('ColumnClustered', sheet.getRange('C1:C4'), 'Columns');
    });
    expect(firstSheet(host).charts).toMatchObject([
      { name: 'Wykres 1', place: null, series: [{ name: 'Seria1', values: '=$B$2:$B$4', categories: '' }] },
      { name: 'Wykres 2', series: [{ name: 'Osiągnięty', values: '=$C$2:$C$4' }] },
    ]);
  });

  test('take series, cells, looks and a place', async () => {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      const sheet = sheetOf(context);
      const chart = addChart(context, 'Oceny');
      chart.setPosition('D2', sheet.getRange('H12'));
      chart.title.text = 'Oceny';
      chart.title.format.font.color = '#1f2a30';
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.add('Ścieżka');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.chartType = 'LineMarkers';
      series.format.line.color = '#E0A100';
      chart.series.getItemAt(0).format.fill.setSolidColor('0B7A6B');
      chart.series.getItemAt(0).hasDataLabels = true;
      chart.series.getItemAt(0).dataLabels.numberFormat = '0;;;';
    });
    expect(firstSheet(host).charts).toMatchObject([
      {
        place: { row: 1, column: 3, rowCount: 11, columnCount: 5 },
        look: {
          'title.text': 'Oceny',
          'title.format.font.color': '#1F2A30',
          'legend.position': 'Bottom',
          'axes.categoryAxis.reversePlotOrder': true,
        },
        series: [
          {
            look: {
              'format.fill.color': '#0B7A6B',
              hasDataLabels: true,
              'dataLabels.numberFormat': '0;;;',
            },
          },
          {
            name: 'Ścieżka',
            chartType: 'LineMarkers',
            values: '=$C$2:$C$4',
            categories: '=$A$2:$A$4',
            look: { 'format.line.color': '#E0A100' },
          },
        ],
      },
    ]);
    expect(Number(host.report().highestApiSet.split('.')[1])).toBeLessThanOrEqual(9);
  });

  test('are found by name and place, told and deleted', async () => {
    const host = open();
    await Excel.run(async (context) => {
      addChart(context, 'Oceny');
      const { title } = addChart(context, 'Ścieżka');
      title.text = 'Tytuł';
      title.load('text');
      const { charts } = sheetOf(context);
      charts.load('items/name,count');
      const count = charts.getCount();
      const first = charts.getItemAt(0);
      first.load('name,chartType');
      first.series.load('items/name,count');
      const missing = charts.getItemOrNullObject('Inny');
      await context.sync();
      expect([charts.count, count.value]).toEqual([2, 2]);
      expect([first.name, first.chartType]).toEqual(['Oceny', 'BarStacked']);
      expect(first.series.items.map(({ name }) => name)).toEqual(['Seria1']);
      expect([missing.isNullObject, title.text]).toEqual([true, 'Tytuł']);
      charts.getItem('OCENY').delete();
      charts.getItem('Ścieżka').series.getItemAt(0).delete();
      await context.sync();
    });
    expect(firstSheet(host).charts).toMatchObject([{ name: 'Ścieżka', series: [] }]);
  });

  test('refuse a name that another chart of the sheet bears, and what is not there', async () => {
    open();
    await request((context) => addChart(context, 'Oceny'));
    expect(await answer((context) => addChart(context, 'OCENY'))).toBe('InvalidArgument');
    expect(await answer((context) => sheetOf(context).charts.getItem('Inny').delete())).toBe('ItemNotFound');
    expect(await answer((context) => sheetOf(context).charts.getItemAt(5).delete())).toBe('InvalidArgument');
  });

  test.each<[string, (chart: Excel.Chart) => unknown]>([
    ['another type of legend', (chart) => Object.assign(chart.legend, { position: 'Nowhere' })],
    ['a gap wider than five bars', (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
    ['a colour that is none', (chart) => chart.series.getItemAt(0).format.fill.setSolidColor('#12345')],
    ['a series that is not there', (chart) => (chart.series.getItemAt(1).name = 'x')],
  ])('refuse %s', async (_what, change) => {
    open();
    await request((context) => addChart(context, 'Oceny'));
    expect(await answer((context) => change(sheetOf(context).charts.getItem('Oceny')))).toBe(
      'InvalidArgument',
    );
  });

  test('keep their cells when the sheet is renamed, when rows are added to a table, and lose those of a deleted sheet', async () => {
    const host = open();
    await request((context) => {
      const sheet = sheetOf(context);
      const other = context.workbook.worksheets.add('Dane');
      sheet.getRange('A1:B1').values = [['Cel', 'Oceny']];
      sheet.tables.add('A1:B4', true).name = 'Cele';
      const chart = addChart(context, 'Oceny');
      chart.setPosition('D1', 'H9');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      chart.series.add('Inne').setValues(other.getRange('A1:A3'));
      context.workbook.tables.getItem('Cele').rows.add();
      sheet.name = 'Podsumowanie';
      other.delete();
    });
    expect(firstSheet(host).charts[0]?.series).toMatchObject([
      { values: '=$B$2:$B$5', categories: '=$A$2:$A$5' },
      { values: '=#REF!' },
    ]);
    await request((context) => context.workbook.worksheets.add('Pusty'));
    await request((context) => context.workbook.worksheets.getItem('Podsumowanie').delete());
    expect(host.workbook.sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });
});

describe('a chart of the product', () => {
  const open = useSimulatedExcel();
  const cells = { row: 1, column: 0, rowCount: 3, columnCount: 1 };
  const chart: ChartModel = {
    name: 'Oceny',
    kind: 'stackedBars',
    title: 'Oceny',
    place: { row: 9, column: 0, rowCount: 9, columnCount: 5 },
    categories: cells,
    series: [{ name: '✔ osiągnięty', values: { ...cells, column: 1 }, color: '#0B7A6B' }],
  };

  test.each<[string, (chart: Excel.Chart) => unknown]>([
    ['its legend', (target) => (target.legend.position = 'Top')],
    ['its labels', (target) => (target.series.getItemAt(0).dataLabels.numberFormat = '0')],
    ['its categories', (target) => target.series.add('Druga').setValues(target.worksheet.getRange('C2:C4'))],
    ['its type', (target) => (target.series.getItemAt(0).chartType = 'LineMarkers')],
  ])('is more than the model can say once somebody changed %s', async (_what, change) => {
    const sheet: SheetModel = { ...EMPTY_SHEET, name: 'Arkusz1', charts: [chart] };
    const model = { styles: {}, sheets: [sheet], names: [] };
    const { workbook } = open({ workbook: SimulatedWorkbook.fromModel(model) });
    expect(workbook.toModel().sheets[0]?.charts).toEqual([chart]);
    expect(workbook.beyondModel()).toEqual([]);
    await request((context) => change(sheetOf(context).charts.getItem('Oceny')));
    expect(workbook.toModel().sheets[0]?.charts).toEqual([]);
    expect(workbook.beyondModel()).toEqual(['Arkusz1: chart Oceny']);
  });
});

describe('of charts, the simulation does not know', () => {
  const open = useSimulatedExcel({ mayUseUnsimulated: true });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      'charts of type Pie',
      (context) => sheetOf(context).charts.add('Pie', sheetOf(context).getRange('A1:A3'), 'Columns'),
    ],
    [
      'charts of more than one column that Excel makes series of',
      (context) => sheetOf(context).charts.add('BarStacked', sheetOf(context).getRange('A1:B3'), 'Columns'),
    ],
    ['ChartTitle.text before it is set', (context) => oneChart(context).load('title/text')],
    ['a formula as the text of a chart', (context) => (oneChart(context).title.text = '=A1')],
    ['setting Chart.height', (context) => (oneChart(context).height = 100)],
    [
      'a chart over cells that move',
      (context) => {
        sheetOf(context).tables.add('D1:E3', true);
        oneChart(context).setPosition('A9', 'D20');
        sheetOf(context).tables.getItemAt(0).rows.add();
      },
    ],
  ])('%s', async (member, use) => {
    const host = open();
    expect(await answer(use)).toBe('NotImplemented');
    expect(host.report().unsimulated).toEqual([member]);
  });

  function oneChart(context: Excel.RequestContext): Excel.Chart {
    const sheet = sheetOf(context);
    return sheet.charts.add('BarStacked', sheet.getRange('A1:A3'), 'Columns');
  }
});
