import type { CellModel, ChartModel, RangeModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { EMPTY_SHEET } from './empty-sheet';
import { partsOf, readCalculated, seenAt } from './xlsx-reading';

const text = (value: string): CellModel => ({ content: { kind: 'text', text: value } });
const number = (value: number): CellModel => ({ content: { kind: 'number', value } });

function cells(row: number, column: number, rowCount: number, columnCount = 1): RangeModel {
  return { row, column, rowCount, columnCount };
}

const bars: ChartModel = {
  name: 'Oceny',
  kind: 'stackedBars',
  title: 'Oceny & <cele> „strategiczne”',
  place: cells(5, 1, 12, 4),
  categories: cells(1, 0, 2),
  series: [
    { name: '✔ osiągnięty', values: cells(1, 1, 2), color: '#0B7A6B' },
    { name: '◆ zagrożony', values: cells(1, 2, 2), color: '#e0a100' },
  ],
};

const columns: ChartModel = {
  name: 'Przebieg "A & B"',
  kind: 'columnsAndLine',
  title: 'Wartości i ścieżka',
  place: cells(20, 0, 10, 6),
  categories: cells(1, 0, 2),
  series: [
    { name: 'Wartość <x>', values: cells(1, 1, 2), color: '#0B5563' },
    { name: 'Ścieżka', values: cells(1, 2, 2), color: '#E0A100' },
    { name: 'Cel', values: cells(1, 2, 2), color: '#5B6B73' },
  ],
};

const table: SheetModel['tables'][number] = {
  name: 'Dane',
  range: cells(0, 0, 3, 3),
  columns: [{ name: 'Cel' }, { name: 'a' }, { name: 'b', formula: 'Dane[[#This Row],[a]]*2' }],
  style: 'TableStyleLight9',
  bandedRows: true,
  filterButton: true,
};

const rows: SheetModel['rows'] = [
  [text('Cel'), text('a'), text('b')],
  [text('1'), number(3), { content: { kind: 'formula', formula: 'Dane[[#This Row],[a]]*2' } }],
  [text('2'), number(0), { content: { kind: 'formula', formula: 'Dane[[#This Row],[a]]*2' } }],
];

function withCharts(...sheets: readonly Partial<SheetModel>[]): WorkbookModel {
  return {
    styles: {},
    sheets: sheets.map((sheet, index) => ({ ...EMPTY_SHEET, name: `Arkusz${index + 1}`, ...sheet })),
    names: [],
  };
}

async function part(model: WorkbookModel, name: string): Promise<string> {
  const found = partsOf(await writeXlsx(model))[name];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const chartPart = (chart: ChartModel) => part(withCharts({ rows, charts: [chart] }), 'xl/charts/chart1.xml');

/** The formulas of a part's references, in order. */
const referencesIn = (xml: string) => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula);

describe('a chart in the file', () => {
  it('refers to the cells of its own sheet, whatever that is called', async () => {
    const sheet = { name: "Cele d'Or & Co", rows, charts: [bars] };
    const xml = await part(withCharts({}, sheet), 'xl/charts/chart1.xml');
    expect(referencesIn(xml)).toEqual([
      "'Cele d''Or &amp; Co'!$A$2:$A$3",
      "'Cele d''Or &amp; Co'!$B$2:$B$3",
      "'Cele d''Or &amp; Co'!$A$2:$A$3",
      "'Cele d''Or &amp; Co'!$C$2:$C$3",
    ]);
  });

  it('has its title, its series’ names and colours, and a legend below', async () => {
    const xml = await chartPart(bars);
    expect(xml).toContain('<a:t>Oceny &amp; &lt;cele&gt; „strategiczne”</a:t>');
    expect([...xml.matchAll(/<c:tx><c:v>([^<]*)/g)].map(([, name]) => name)).toEqual([
      '✔ osiągnięty',
      '◆ zagrożony',
    ]);
    expect(
      [...xml.matchAll(/<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color),
    ).toEqual(['0B7A6B', 'E0A100']);
    expect(xml).toContain('<c:legendPos val="b"/>');
  });

  it('stands on the cells that it covers, moves and sizes with them, and has a name and an alternative text', async () => {
    const xml = await part(withCharts({ rows, charts: [bars, columns] }), 'xl/drawings/drawing1.xml');
    const places = [...xml.matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, at]) => Number(at));
    expect(places).toEqual([1, 5, 5, 17, 0, 20, 6, 30]);
    expect(xml.match(/<xdr:twoCellAnchor editAs="twoCell">/g)).toHaveLength(2);
    expect(xml).toContain('name="Oceny" descr="Oceny &amp; &lt;cele&gt; „strategiczne”"');
    expect(xml).toContain('name="Przebieg &quot;A &amp; B&quot;" descr="Wartości i ścieżka"');
  });

  it('spells a title as it is, but escapes what a series’ name must not be taken for', async () => {
    const [first] = bars.series;
    if (!first) throw new Error('no series');
    const hostile = 'a_x0041_b\u0000';
    const xml = await chartPart({ ...bars, title: hostile, series: [{ ...first, name: hostile }] });
    expect(xml).toContain('<a:t>a_x0041_b</a:t>');
    expect(xml).toContain('<c:v>a_x005F_x0041_b</c:v>');
  });
});

describe('stacked bars', () => {
  it('lie end to end, the first category on top', async () => {
    const xml = await chartPart(bars);
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/s);
    expect(xml).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/s);
  });

  it('carry their values, but no zeros, in a colour that can be read on theirs', async () => {
    const xml = await chartPart(bars);
    expect(xml.match(/<c:numFmt formatCode="0;;;" sourceLinked="0"\/>/g)).toHaveLength(2);
    expect(xml.match(/<c:showVal val="1"\/>/g)).toHaveLength(2);
    const colours = [...xml.matchAll(/<c:dLbls>.*?<a:srgbClr val="(\w+)"/gs)].map(([, color]) => color);
    expect(colours).toEqual(['FFFFFF', '1F2A30']);
  });

  it('keep their colour below zero', async () => {
    expect((await chartPart(bars)).match(/<c:invertIfNegative val="0"\/>/g)).toHaveLength(2);
  });
});

describe('columns and lines', () => {
  it('are two plots on the same axes, with every series once and in its order', async () => {
    const xml = await chartPart(columns);
    const plots = [...xml.matchAll(/<c:(barChart|lineChart)>(.*?)<\/c:\1>/gs)].map(([, kind, plot = '']) => ({
      kind,
      names: [...plot.matchAll(/<c:tx><c:v>([^<]*)/g)].map(([, name]) => name),
      order: [...plot.matchAll(/<c:idx val="(\d)"\/><c:order val="(\d)"\/>/g)].map(
        ([, id, at]) => `${id}${at}`,
      ),
      axes: [...plot.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id),
      markers: plot.match(/<c:symbol val="circle"\/>/g)?.length ?? 0,
    }));
    const axes = [...xml.matchAll(/<c:(?:cat|val)Ax><c:axId val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(axes).toHaveLength(2);
    expect(plots).toEqual([
      { kind: 'barChart', names: ['Wartość &lt;x&gt;'], order: ['00'], axes, markers: 0 },
      { kind: 'lineChart', names: ['Ścieżka', 'Cel'], order: ['11', '22'], axes, markers: 2 },
    ]);
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
  });

  it('are columns alone where there is one series', async () => {
    const xml = await chartPart({ ...columns, series: columns.series.slice(0, 1) });
    expect(xml).toContain('<c:barChart>');
    expect(xml).not.toContain('lineChart');
  });
});

describe('charts and what is beside them', () => {
  const model = withCharts(
    { name: 'Strategia', rows: [[text('x')]] },
    { name: 'Karta', charts: [columns], rows },
    { name: 'Bez', rows: [[text('y')]], tables: [] },
    { name: 'Monitoring', charts: [bars, { ...bars, name: 'Drugi' }], rows, tables: [table] },
  );

  it('has each chart on its own sheet, beside tables', async () => {
    const parts = partsOf(await writeXlsx(model));
    const chartNames = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(chartNames.sort()).toEqual([1, 2, 3].map((index) => `xl/charts/chart${index}.xml`));
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<drawing ');
    expect(parts['xl/worksheets/sheet3.xml']).not.toContain('<drawing ');
    expect(parts['xl/worksheets/sheet4.xml']).toMatch(/<drawing [^>]*\/>.*<tableParts count="1">/s);
    expect(parts['xl/tables/table1.xml']).toContain('<calculatedColumnFormula>Dane[[#This Row],[a]]*2<');
    expect(parts['xl/drawings/drawing4.xml']).toMatch(/name="Oceny".*name="Drugi"/s);
  });

  it('is a file that another library reads, with its charts and its values', async () => {
    const workbook = await readCalculated(await writeXlsx(model));
    const kindsOn = (sheet: string) =>
      workbook
        .getWorksheet(sheet)
        ?.getCharts()
        .map(({ chartTypes }) => chartTypes.map(({ type }) => type));
    expect(kindsOn('Karta')).toEqual([['bar', 'line']]);
    expect(kindsOn('Monitoring')).toEqual([['bar'], ['bar']]);
    expect(kindsOn('Strategia')).toEqual([]);
    expect(seenAt(workbook, 'Monitoring', 'C2')).toBe('6');
  });
});
