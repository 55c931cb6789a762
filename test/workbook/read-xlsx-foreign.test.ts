import { strToU8, zipSync } from 'fflate';
import { readXlsx, type XlsxContent } from '../../src/workbook/read-xlsx';
import { shiftFormula } from '../../src/workbook/xlsx-reading/shift-formula';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a file of one sheet, as other programs spell them; each can be replaced or added to. */
interface Foreign {
  /** What the sheet has after its rows, and before them. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  /** Inside of the workbook's element, after its sheets. */
  readonly names?: string;
  readonly sheetState?: string;
  /** Types and parts that the sheet refers to, as "rId1" and so on. */
  readonly related?: readonly { readonly type: string; readonly part: string; readonly xml?: string }[];
  readonly styles?: string;
  readonly texts?: string;
  readonly app?: string;
  /** A custom XML part, related to the file as a whole, as LibreOffice does it. */
  readonly stored?: string;
}

function relations(all: readonly { readonly type: string; readonly target: string }[]): string {
  const elements = all.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

const THEME =
  '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

function fileOf(foreign: Foreign): Uint8Array {
  const {
    rows = '',
    before = '',
    after = '',
    names = '',
    related = [],
    sheetState = '',
    app = 'xl',
  } = foreign;
  const parts: Record<string, string> = {
    '_rels/.rels': relations([
      { type: 'officeDocument', target: '/xl/workbook.xml' },
      { type: 'customXml', target: '../customXml/item1.xml' },
    ]),
    ...(foreign.stored !== undefined && { 'customXml/item1.xml': foreign.stored }),
    'xl/workbook.xml': `<x:workbook xmlns:x="urn:x" xmlns:q="${R}"><x:fileVersion appName="${app}"/><x:sheets><x:sheet name="Plan" sheetId="1" q:id="rId1"${sheetState}/></x:sheets>${names}</x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      { type: 'worksheet', target: 'worksheets/a.xml' },
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
      { type: 'theme', target: 'theme/theme1.xml' },
    ]),
    'xl/theme/theme1.xml': THEME,
    'xl/styles.xml': `<styleSheet ${MAIN}>${foreign.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${foreign.texts ?? ''}</sst>`,
    'xl/worksheets/a.xml': `<worksheet ${MAIN} xmlns:r="${R}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/_rels/a.xml.rels': relations(
      related.map(({ type, part }) => ({ type, target: `../${part}` })),
    ),
    ...Object.fromEntries(related.map(({ part, xml = '<a/>' }) => [`xl/${part}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

async function read(foreign: Foreign): Promise<XlsxContent> {
  const result = await readXlsx(fileOf(foreign));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The contents of the first row's cells. */
async function firstRow(foreign: Foreign) {
  const { model } = await read(foreign);
  return model.sheets[0]?.rows[0]?.map(({ content }) => content);
}

/** The look of the first cell, whose format is the second one of the file. */
async function lookOf(styles: string) {
  const { model, beyond } = await read({ rows: '<row><c s="1"><v>1</v></c></row>', styles });
  const name = model.sheets[0]?.rows[0]?.[0]?.style;
  return { style: name === undefined ? undefined : model.styles[name], beyond };
}

describe('readXlsx of what other programs save', () => {
  it('reads every kind of cell, with addresses and without', async () => {
    const rows =
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>w </t></is></c><c t="str"><f>A1&amp;""</f><v>x_x000D_</v></c><c t="b"><v>1</v></c><c t="d"><v>2026-01-05</v></c><c r="G1"><v>1.5E3</v></c><c t="e"><v>#N/A</v></c></row>';
    const texts =
      '<si><r><t>Kod</t></r><r><rPr><b/></rPr><t xml:space="preserve"> celu</t></r><rPh><t>k</t></rPh></si>';
    expect(await firstRow({ rows, texts })).toEqual([
      { kind: 'text', text: 'Kod celu' },
      { kind: 'text', text: 'w ' },
      { kind: 'formula', formula: 'A1&""', shows: 'x\n' },
      { kind: 'boolean', value: true },
      { kind: 'number', value: 46_027 },
      undefined,
      { kind: 'number', value: 1500 },
      { kind: 'formula', formula: '#N/A' },
    ]);
    expect((await read({ rows, texts })).beyond).toEqual(['lookedTexts']);
  });

  it('gives each cell its own formula where several share one', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:C2" si="0">$D1+D$1+\'A 1\'!D1</f></c><c r="B1"><f t="shared" si="0"/></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    const { model } = await read({ rows });
    const formulas = model.sheets[0]?.rows
      .flat()
      .map(({ content }) => content?.kind === 'formula' && content.formula);
    expect(formulas).toEqual(["$D1+D$1+'A 1'!D1", "$D1+E$1+'A 1'!E1", "$D2+D$1+'A 1'!D2"]);
  });

  it.each([
    ['SUM(A:B,3:4,$A:B)', 'SUM(B:C,5:6,$A:C)'],
    ['"A1"&LOG10(A1)&Cele[[#This Row],[A1]]', '"A1"&LOG10(B3)&Cele[[#This Row],[A1]]'],
    ["'A1'!A1+Plan!$A$1+A1_x+x.A1", "'A1'!B3+Plan!$A$1+A1_x+x.A1"],
    ["Cele['[A1]+A1", "Cele['[A1]+B3"],
  ])('moves the references of %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('reads number formats that have only a number, and dates with needless backslashes', async () => {
    const xfs = (id: number) => `<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs>`;
    expect((await lookOf(xfs(14))).style).toEqual({ numberFormat: 'm/d/yyyy' });
    const dated = `<numFmts><numFmt numFmtId="170" formatCode="&quot;a\\.&quot;dd\\.mm\\.yyyy"/></numFmts>`;
    expect((await lookOf(dated + xfs(170))).style).toEqual({ numberFormat: '"a\\."dd.mm.yyyy' });
  });

  it('takes colours from the theme, which counts white first', async () => {
    const styles = (font: string, fill: string) =>
      `<fonts><font/><font><color ${font}/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor ${fill}/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`;
    expect((await lookOf(styles('theme="0"', 'theme="4" tint="0.5"'))).style).toEqual({
      fontColor: '#FFFFFF',
      fill: '#A2B9E2',
    });
    expect((await lookOf(styles('indexed="10"', 'rgb="FFFFF8E1"'))).style).toEqual({
      fontColor: '#FF0000',
      fill: '#FFF8E1',
    });
  });

  it('says when a look is more than a model can say', async () => {
    const styles = '<fonts><font/><font><b/><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
    expect(await lookOf(styles)).toEqual({ style: { bold: true }, beyond: ['otherLooks'] });
  });

  it('reads rules about other sheets, which Excel keeps apart', async () => {
    const after =
      '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lista!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const { model, beyond } = await read({ after });
    const source = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    expect(model.sheets[0]?.validations).toEqual(
      [
        { row: 1, column: 1, rowCount: 8, columnCount: 1 },
        { row: 1, column: 3, rowCount: 1, columnCount: 1 },
      ].map((range) => ({
        range,
        rule: { kind: 'list', sheet: 'Lista', source },
        severity: 'stop',
        error: { title: '', message: '' },
      })),
    );
    expect(beyond).toEqual([]);
  });

  it('reads a condition for each of its ranges', async () => {
    const styles = '<dxfs><dxf><font><b/></font></dxf></dxfs>';
    const after =
      '<conditionalFormatting sqref="A1:A2 C3"><cfRule type="expression" priority="1" dxfId="0"><formula>$A1=B$1</formula></cfRule></conditionalFormatting>';
    const { model } = await read({ after, styles });
    expect(model.sheets[0]?.conditionalFormats.map(({ formula }) => formula)).toEqual(['$A1=B$1', '$A3=D$1']);
  });

  const table = (inside: string, attributes = '') =>
    `<table ${MAIN} id="1" name="Moja" displayName="Moja" ref="A1:B4"${attributes}>${inside}<tableColumns><tableColumn name="Stara"/><tableColumn name="B"/></tableColumns></table>`;
  const tableRows = [1, 2, 3, 4]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}" t="str"><v>Nowa</v></c><c r="B${row}"><f>Moja[[#This Row],[Nowa]]</f></c></row>`,
    )
    .join('');
  const withTable = (xml: string, rest: Foreign = {}) =>
    read({
      rows: tableRows,
      after: '<tableParts><tablePart r:id="rId1"/></tableParts>',
      related: [{ type: 'table', part: 'tables/t.xml', xml }],
      ...rest,
    });

  it('reads headers from their cells, and formulas of columns that only cells tell in files of LibreOffice', async () => {
    const { model, beyond, snapshot } = await withTable(table('<autoFilter ref="A1:B4"/>'), { app: 'Calc' });
    expect(model.sheets[0]?.tables[0]?.columns).toEqual([
      { name: 'Nowa' },
      { name: 'B', formula: 'Moja[[#This Row],[Nowa]]' },
    ]);
    expect(beyond).toEqual([]);
    expect(snapshot).toMatchObject({ tables: [], otherTables: ['Moja'] });
    const fromExcel = await withTable(table(''));
    expect(fromExcel.model.sheets[0]?.tables[0]?.columns[1]).toEqual({ name: 'B' });
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'a filter',
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>',
      '',
      ['filters'],
    ],
    ['a row of totals', '', ' totalsRowCount="1"', ['totalsRows']],
    ['no headers', '', ' headerRowCount="0"', ['otherTables']],
  ])('says when a table has %s', async (_name, inside, attributes, expected) => {
    expect((await withTable(table(inside, attributes))).beyond).toEqual(expected);
  });

  it.each<[string, Foreign, string]>([
    ['a hidden sheet', { sheetState: ' state="hidden"' }, 'hiddenSheets'],
    ['hidden rows', { rows: '<row r="1" hidden="1"/>' }, 'hiddenRows'],
    ['comments', { related: [{ type: 'comments', part: 'comments1.xml' }] }, 'comments'],
    ['pivot tables', { related: [{ type: 'pivotTable', part: 'p.xml' }] }, 'pivotTables'],
    [
      'pictures',
      {
        after: '<drawing r:id="rId1"/>',
        related: [{ type: 'drawing', part: 'd.xml', xml: '<d><twoCellAnchor><pic/></twoCellAnchor></d>' }],
      },
      'pictures',
    ],
    ['array formulas', { rows: '<row><c><f t="array" ref="A1">A2</f></c></row>' }, 'arrayFormulas'],
    [
      'typed lists',
      {
        after:
          '<dataValidations><dataValidation type="list" showErrorMessage="1" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      },
      'otherValidations',
    ],
    [
      'colour scales',
      {
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
      },
      'otherConditionalFormats',
    ],
    [
      'names of formulas',
      { names: '<definedNames><definedName name="a">1+1</definedName></definedNames>' },
      'otherNames',
    ],
    ['other paper', { after: '<pageSetup paperSize="8"/>' }, 'otherPrint'],
    ['a password', { after: '<sheetProtection sheet="1" password="CC1A"/>' }, 'passwords'],
    ['groups of columns', { before: '<cols><col min="1" max="1" outlineLevel="1"/></cols>' }, 'groupedLines'],
  ])('says that it has %s', async (_name, foreign, kind) => {
    expect((await read(foreign)).beyond).toEqual([kind]);
  });

  it('sets columns up to the last one that is used', async () => {
    const before =
      '<cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="16384" width="9.140625"/></cols>';
    const { model } = await read({ before, rows: '<row><c r="D1"><v>1</v></c></row>' });
    expect(model.sheets[0]?.columns).toEqual([
      { width: 20 },
      { width: 20 },
      { width: 8.43 },
      { width: 8.43 },
    ]);
  });

  it('knows names that refer to one range, and what is printed', async () => {
    const names =
      '<definedNames><definedName name="Strategia_miejscowosc">Plan!$B$1</definedName><definedName name="_xlfn.IFERROR" hidden="1">#NAME?</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$3:$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A:$C</definedName></definedNames>';
    const { model, snapshot, beyond } = await read({
      names,
      rows: '<row r="1"><c r="B1" t="str"><v>Brzeg</v></c></row>',
    });
    expect(snapshot).toMatchObject({ names: ['Strategia_miejscowosc'], place: 'Brzeg' });
    expect(model.sheets[0]?.print).toMatchObject({
      titleRows: { first: 2, last: 3 },
      columns: { first: 0, last: 2 },
    });
    expect(beyond).toEqual([]);
  });

  it('finds stored parts that are related to the file, and drops what programs put before them', async () => {
    const stored = '<?xml version="1.0" encoding="UTF-8"?>\n<h:a xmlns:h="urn:h" n="1">ż</h:a>';
    expect((await read({ stored })).parts).toEqual([
      { namespace: 'urn:h', xml: '<h:a xmlns:h="urn:h" n="1">ż</h:a>' },
    ]);
    expect((await read({ stored: 'broken <' })).parts).toEqual([{ namespace: '', xml: 'broken <' }]);
  });
});
