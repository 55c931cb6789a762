import type { Language } from '../../src/strategy/language';
import { LANGUAGES } from '../../src/strategy/language';
import { columnLetters } from '../../src/workbook/address';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { RangeModel, SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { shown } from './model-reading';
import { draftOf, goalsReading, libraryDraft, ownIndicator } from './sample-drafts';
import { partsOf, readCalculated, seenAt } from './xlsx-reading';
import { EMPTY_SHEET } from './empty-sheet';

const everything = libraryDraft();

function modelIn(language: Language): WorkbookModel {
  return layOutWorkbook(everything, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
}

function sheet(rest: Partial<SheetModel>): SheetModel {
  return { ...EMPTY_SHEET, ...rest };
}

function textsIn(texts: readonly string[]): WorkbookModel {
  const rows = texts.map((text) => [{ content: { kind: 'text' as const, text } }]);
  return { styles: {}, sheets: [sheet({ rows })], names: [] };
}

/** Whether a merge covers a cell with another one. */
function isBehind(merge: RangeModel, row: number, column: number): boolean {
  const isFirst = row === merge.row && column === merge.column;
  const isInside =
    row >= merge.row &&
    row < merge.row + merge.rowCount &&
    column >= merge.column &&
    column < merge.column + merge.columnCount;
  return isInside && !isFirst;
}

describe('writeXlsx', () => {
  it.each(LANGUAGES)(
    'writes every text and number of the model, as another library reads it (%s)',
    async (language) => {
      const model = modelIn(language);
      const workbook = await readCalculated(await writeXlsx(model));
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
      for (const { name, rows, merges } of model.sheets) {
        const isCovered = (row: number, column: number) =>
          merges.some((merge) => isBehind(merge, row, column));
        rows.forEach((row, index) =>
          row.forEach((cell, column) => {
            if (cell.content?.kind === 'formula' || isCovered(index, column)) return;
            expect(seenAt(workbook, name, `${columnLetters(column)}${index + 1}`)).toBe(shown(cell));
          }),
        );
      }
    },
  );

  it.each<[Language, string, string, string]>([
    ['pl', 'Strategia', 'A2', 'Zielona Góra 2026–2035'],
    ['pl', 'Cele', 'J4', '0'],
    ['en', 'Goals', 'J40', '0'],
  ])('writes formulas that calculate: %s %s!%s reads %s', async (language, name, address, result) => {
    expect(seenAt(await readCalculated(await writeXlsx(modelIn(language))), name, address)).toBe(result);
  });

  it('counts indicators by the text of their goal’s code: 1.1 is not 1.10', async () => {
    const codes = ['1.10', '1.1', '1.10'];
    const indicators = codes.map((goalCode, index) => ({ ...ownIndicator, id: `${index}`, goalCode }));
    const draft = { ...everything, indicators };
    const withCodes = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
    const workbook = await readCalculated(await writeXlsx(withCodes));
    expect(seenAt(workbook, 'Cele', 'A5')).toBe('1.1');
    expect(seenAt(workbook, 'Cele', 'J5')).toBe('1');
    expect(seenAt(workbook, 'Cele', 'J4')).toBe('0');
  });

  it('sums the hours of advice and compares them with the stated total', async () => {
    const model = layOutWorkbook(libraryDraft('leszno-pdm'), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const programme = model.sheets.findIndex(({ name }) => name === 'Program');
    const rows = model.sheets[programme]?.rows ?? [];
    const rowOf = (label: string) => rows.findIndex((row) => shown(row[1] ?? {}) === label) + 1;
    const workbook = await readCalculated(await writeXlsx(model));
    expect(seenAt(workbook, 'Program', `E${rowOf('Razem godzin')}`)).toBe('50');
    expect(seenAt(workbook, 'Program', `E${rowOf('Zgodność')}`)).toBe('zgodne');

    const wrong = {
      ...model,
      sheets: model.sheets.map((each) => ({
        ...each,
        rows: each.rows.map((row) =>
          row.map((cell) =>
            shown(cell) === '30' ? { ...cell, content: { kind: 'number' as const, value: 25 } } : cell,
          ),
        ),
      })),
    };
    const recalculated = await readCalculated(await writeXlsx(wrong));
    expect(seenAt(recalculated, 'Program', `E${rowOf('Zgodność')}`)).toBe('różnica: -5');
  });

  it('keeps texts texts: formulas, numbers, error values, escapes and odd characters', async () => {
    const texts = [
      '=1+1',
      '+48',
      '-3',
      '@A1',
      "'x",
      '2.10',
      '3-4',
      '#N/A',
      '#REF!',
      'TRUE',
      'a_x0041_b',
      '<b> & "c"',
      ' z odstępem ',
      'dwa\nwiersze',
      '🏙',
    ];
    const workbook = await readCalculated(await writeXlsx(textsIn(texts)));
    expect(texts.map((_, index) => seenAt(workbook, 'Arkusz', `A${index + 1}`))).toEqual(texts);
    const part = partsOf(await writeXlsx(textsIn(texts)))['xl/worksheets/sheet1.xml'] ?? '';
    expect(part).not.toMatch(/<f>|t="e"|t="b"|<c [^>]*><v>(?!\d+<)/);
    expect(part.match(/t="(s|inlineStr)"/g)).toHaveLength(texts.length);
  });

  it('removes what no file can hold and cuts what is too long', async () => {
    const workbook = await readCalculated(
      await writeXlsx(textsIn(['a\u0000\uFFFEb\uD800', 'c'.repeat(40_000)])),
    );
    expect(seenAt(workbook, 'Arkusz', 'A1')).toBe('ab\uFFFD');
    expect(seenAt(workbook, 'Arkusz', 'A2')).toHaveLength(32_767);
    expect(seenAt(workbook, 'Arkusz', 'A2').endsWith(' […]')).toBe(true);
  });

  it('quotes sheet names wherever the file refers to them', async () => {
    const taken = { sheets: ['Cele', 'Słowniki'], tables: [], names: [] };
    const parts = partsOf(
      await writeXlsx(layOutWorkbook(everything, { language: 'pl', taken, thisYear: 2026 })),
    );
    const workbookPart = parts['xl/workbook.xml'] ?? '';
    expect(workbookPart).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Cele 2'!$3:$3</definedName>`,
    );
    expect(workbookPart).toContain(`<definedName name="Rodzaj_kontekstowy">'Słowniki 2'!$I$6</definedName>`);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(`<formula1>'Słowniki 2'!$A$5:$A$7</formula1>`);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="&apos;Cele 2&apos;!A1"`);
  });

  it('adds the formula of the calculated column, and no stale value to any formula', async () => {
    const parts = partsOf(await writeXlsx(modelIn('pl')));
    const tables = Object.entries(parts).filter(([name]) => name.startsWith('xl/tables/'));
    const calculated = tables.flatMap(([, part]) => part.match(/<calculatedColumnFormula>[^<]*/g) ?? []);
    expect(calculated.slice(0, 2)).toEqual([
      '<calculatedColumnFormula>IFERROR(IF(Cele[[#This Row],[Kod]]="","",SUMPRODUCT(--(Wskazniki[Kod celu]&amp;""=Cele[[#This Row],[Kod]]&amp;""))),"")',
      '<calculatedColumnFormula>ROW()-ROW(Cele[[#Headers],[Numer wiersza]])',
    ]);
    for (const [name, part] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(part).not.toMatch(/<\/f><v>/);
    }
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('sets up printing, frozen rows, hidden columns, tab colours and conditional formats', async () => {
    const parts = partsOf(await writeXlsx(modelIn('pl')));
    const goals = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(goals).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(goals).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(goals).toContain('&amp;C&amp;A&amp;Rstrona &amp;P z &amp;N');
    expect(goals).toMatch(/<pane ySplit="3" topLeftCell="A4" state="frozen"/);
    expect(goals).toMatch(/<col min="12" max="12" [^>]*hidden="true"/);
    expect(goals).toContain('<tabColor rgb="FF0B5563"/>');
    expect(goals).toContain('<formula>$B4=Poziom_cel_strategiczny</formula>');
    expect(goals).toContain('showGridLines="0"');
    expect(parts['xl/styles.xml']).toMatch(
      /<dxf><font><b\/><\/font><fill><patternFill patternType="solid"><bgColor rgb="FFE3F0F2"\/>/,
    );
  });

  it('prints only the columns that are to be printed, however long they grow, and on one page where it is said', async () => {
    const model: WorkbookModel = {
      styles: {},
      sheets: [
        sheet({ name: 'Strategia' }),
        sheet({
          name: "Lista 'A' i",
          print: {
            orientation: 'landscape',
            columns: { first: 0, last: 27 },
            titleRows: { first: 2, last: 3 },
          },
        }),
        sheet({ name: 'Karta', print: { orientation: 'portrait', onOnePage: true } }),
      ],
      names: [],
    };
    const parts = partsOf(await writeXlsx(model));
    expect(parts['xl/workbook.xml']).toContain(
      [
        '<definedNames>',
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'Lista ''A'' i'!$A:$AB</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Lista ''A'' i'!$3:$4</definedName>`,
        '</definedNames>',
      ].join(''),
    );
    const pages = [1, 2, 3].map(
      (index) =>
        /fitToWidth="1" fitToHeight="(\d)"/.exec(parts[`xl/worksheets/sheet${index}.xml`] ?? '')?.[1],
    );
    expect(pages).toEqual(['0', '0', '1']);
  });

  it('protects sheets without a password, and leaves in them what a planner still needs', async () => {
    const model: WorkbookModel = {
      styles: { input: { unlocked: true, fill: '#FFF8E1' }, formula: { fill: '#F1F4F5' } },
      sheets: [
        sheet({ name: 'Wskaźniki', isProtected: true, rows: [[{ style: 'input' }, { style: 'formula' }]] }),
        sheet({ name: 'Cele', rows: [[{ style: 'input' }]] }),
      ],
      names: [],
    };
    const bytes = await writeXlsx(model);
    const parts = partsOf(bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    );
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('sheetProtection');
    const read = (await readCalculated(bytes)).getWorksheet('Wskaźniki');
    expect(['A1', 'B1', 'C9'].map((address) => read?.getCell(address).protection?.locked ?? true)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('writes a validation of broken numbers', async () => {
    const model: WorkbookModel = {
      styles: {},
      sheets: [
        sheet({
          validations: [
            {
              range: { row: 1, column: 2, rowCount: 4, columnCount: 2 },
              rule: { kind: 'decimal', from: -1e12, to: 0.5 },
              severity: 'stop',
              error: { title: 'Liczba', message: 'Wpisz liczbę.' },
            },
          ],
        }),
      ],
      names: [],
    };
    const part = partsOf(await writeXlsx(model))['xl/worksheets/sheet1.xml'] ?? '';
    expect(part).toMatch(
      /<dataValidation (?=[^>]*type="decimal")(?=[^>]*operator="between")[^>]*sqref="C2:D5"/,
    );
    expect(part).toContain('<formula1>-1000000000000</formula1><formula2>0.5</formula2>');
  });

  it('writes validations with their own words', async () => {
    const goals = partsOf(await writeXlsx(modelIn('pl')))['xl/worksheets/sheet2.xml'] ?? '';
    expect(goals).toMatch(
      /type="date" [^>]*operator="between"[^>]*errorStyle="warning"[^>]*errorTitle="To nie jest data"/,
    );
    expect(goals).toMatch(/<formula1>36526<\/formula1><formula2>73415<\/formula2>/);
    expect(goals.match(/<dataValidation /g)).toHaveLength(4);
    expect(goals.match(/allowBlank="1"/g)).toHaveLength(4);
    expect(goals).not.toMatch(/<formula1>"/);
  });

  it('gives rows the height of their texts and leaves them free to grow, but fixes what the model fixes', async () => {
    const wrapped = { content: { kind: 'text' as const, text: 'wyraz '.repeat(20).trim() }, style: 'w' };
    const model: WorkbookModel = {
      styles: { w: { wrap: true } },
      sheets: [
        sheet({ rows: [[wrapped], [wrapped], [{}]], columns: [{ width: 20 }], rowHeights: { 1: 33 } }),
      ],
      names: [],
    };
    const part = partsOf(await writeXlsx(model))['xl/worksheets/sheet1.xml'] ?? '';
    const rows = part.match(/<row [^>]*>/g);
    expect(rows?.[0]).toMatch(/^<row r="1" ht="\d+(\.\d+)?">$/);
    expect(rows?.[1]).toBe('<row r="2" ht="33" customHeight="1">');
  });

  it('tells Excel that codes are texts on purpose', async () => {
    const parts = partsOf(await writeXlsx(modelIn('pl')));
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<ignoredErrors><ignoredError sqref="A4:A86 L4:L86 N4:N86" numberStoredAsText="1"/></ignoredErrors><tableParts',
    );
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('ignoredErrors');
  });

  it('is the same file for the same model, but for the time of writing', async () => {
    const [one, two] = await Promise.all([writeXlsx(modelIn('pl')), writeXlsx(modelIn('pl'))]);
    const withoutTime = ({ 'docProps/core.xml': _, ...parts }: Readonly<Record<string, string>>) => parts;
    expect(withoutTime(partsOf(one))).toEqual(withoutTime(partsOf(two)));
  });

  it('writes a draft of many goals, and one whose texts are all hostile', async () => {
    const hostile = ['=HYPERLINK("x")', '\u0000', ']]>', '&amp;', '_x000D_', '\uDC00', 'x'.repeat(33_000)];
    const many = Array.from({ length: 300 }, (_, index) => `${hostile[index % hostile.length] ?? ''}`);
    const model = layOutWorkbook(draftOf([goalsReading(many)]), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const workbook = await readCalculated(await writeXlsx(model));
    expect(seenAt(workbook, 'Cele', 'C4')).toBe('=HYPERLINK("x")');
    expect(seenAt(workbook, 'Cele', 'A303')).toBe('300');
  });

  it('refuses a model with a style that it lacks', async () => {
    const model = { styles: {}, sheets: [sheet({ rows: [[{ style: 'missing' }]] })], names: [] };
    await expect(writeXlsx(model)).rejects.toThrow('missing');
  });
});
