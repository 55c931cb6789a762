import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { checkDraft } from '../../src/strategy/check/check-draft';
import type { Finding } from '../../src/strategy/check/finding';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { CellModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { readXlsx } from '../../src/workbook/read-xlsx';
import { DISMISSALS_NAMESPACE, dismissalsXml } from '../../src/workbook/records/stored-records';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { draftOf, goalsReading } from '../workbook/sample-drafts';
import { EMPTY_SHEET } from '../workbook/empty-sheet';
import { runCli } from './run-cli';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'biblioteka-check-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Two goals of the same code, the second one's level in a word of nobody's. */
function faultyModel(): WorkbookModel {
  const model = layOutWorkbook(draftOf([goalsReading(['Sprawny transport', 'Czyste powietrze'])]), {
    language: 'pl',
    taken: NO_NAMES_TAKEN,
    thisYear: 2026,
  });
  return withCells(model, { A5: '1', B5: 'Zamiar' });
}

/** The sheet of goals with other texts in some of its cells, the header row being the third. */
function withCells(model: WorkbookModel, texts: Readonly<Record<string, string>>): WorkbookModel {
  const changed = (cell: CellModel, row: number, column: number): CellModel => {
    const text = texts[`${'ABCDEFGH'.charAt(column)}${row + 1}`];
    return text === undefined ? cell : { ...cell, content: { kind: 'text', text } };
  };
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name === 'Cele'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, index) => row.map((cell, column) => changed(cell, index, column))),
          }
        : sheet,
    ),
  };
}

async function save(bytes: Uint8Array, name = 'szkic.xlsx'): Promise<string> {
  await writeFile(path.join(folder, name), bytes);
  return name;
}

/** All that the check finds in a file, read at the interface of the check itself. */
async function findingsIn(bytes: Uint8Array): Promise<readonly Finding[]> {
  const content = await readXlsx(bytes);
  if (!content.ok) throw new Error(content.problem.kind);
  const [draft] = readWorkbook(content.value.snapshot).drafts;
  if (!draft) throw new Error('There is no draft');
  return checkDraft(draft.draft, { today: 46_000, localPhrases: () => [] }).findings;
}

describe('check', () => {
  it('says what is wrong, in which cell, and ends with 1', async () => {
    const file = await save(await writeXlsx(faultyModel()));
    const { exitCode, output, error } = await runCli(['check', file], folder);
    expect({ exitCode, error }).toEqual({ exitCode: 1, error: '' });
    expect(output).toMatch(/^szkic\.xlsx: 2 cele, 0 wskaźników\.\n\nBłędy \(\d+\)\n/);
    expect(output).toMatch(
      /\n {2}Powtórzony kod celu\n {4}„Cele”!A5: Cel „1 Czyste powietrze” ma ten sam kod/,
    );
    expect(output).toMatch(/\n {2}Czego nie udało się odczytać\n {4}Wartości „Zamiar” \(„Cele”!B5\)/);
    expect(output).toMatch(/To nie jest porada prawna\./);
  });

  it('gives scripts every finding with its place, those of the reading too', async () => {
    const file = await save(await writeXlsx(faultyModel()));
    const { exitCode, output } = await run(['check', file, '--json', '--language', 'en'], folder);
    expect(exitCode).toBe(1);
    const result: unknown = JSON.parse(output);
    expect(result).toEqual({ findings: expect.any(Array), goals: 2, indicators: 0 });
    expect(result).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', rule: 'duplicateCode', sheet: 'Cele', cell: 'A5' }),
        expect.objectContaining({
          severity: 'warning',
          rule: 'reading.unknownWord',
          sheet: 'Cele',
          cell: 'B5',
        }),
        expect.objectContaining({ rule: 'sectionMissing', sheet: null, cell: null }),
      ]),
    });
    expect(output).toContain('has the same code as the goal');
  });

  it('leaves out what was put aside, and says how much; without an error it ends with 0', async () => {
    const model = faultyModel();
    const keys = (await findingsIn(await writeXlsx(model))).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(4);
    const xml = dismissalsXml(keys.map((key) => ({ key, reason: 'Tak ma być', on: '2026-11-22' })));
    const parts = [{ namespace: DISMISSALS_NAMESPACE, xml }];
    const file = await save(await writeXlsx(model, { parts }));
    const { exitCode, output } = await run(['check', file], folder);
    expect(exitCode).toBe(0);
    expect(output).toContain(`Nie wypisano ${keys.length} uwag`);
    expect(output).not.toContain('Powtórzony kod celu');
    const json: unknown = JSON.parse((await run(['check', file, '--json'], folder)).output);
    expect(json).toMatchObject({ findings: [{ rule: 'reading.unknownWord' }] });
  });

  it('tells when nothing is to be said', async () => {
    const model = layOutWorkbook(draftOf([goalsReading(['Sprawny transport'])]), {
      language: 'pl',
      taken: NO_NAMES_TAKEN,
      thisYear: 2026,
    });
    const keys = (await findingsIn(await writeXlsx(model))).map(({ key }) => key);
    const xml = dismissalsXml(keys.map((key) => ({ key, reason: 'Tak', on: '2026-11-22' })));
    const file = await save(await writeXlsx(model, { parts: [{ namespace: DISMISSALS_NAMESPACE, xml }] }));
    expect((await run(['check', file], folder)).output).toContain('Nie znaleziono braków ani błędów.');
  });

  it.each<[string, () => Promise<string>, string]>([
    ['a file that is not there', () => Promise.resolve('brak.xlsx'), 'Nie ma pliku „brak.xlsx”.'],
    [
      'a folder',
      async () => {
        await mkdir(path.join(folder, 'a.xlsx'));
        return 'a.xlsx';
      },
      '„a.xlsx” to folder; podaj plik .xlsx.',
    ],
    ['another file', () => save(Buffer.from('Kod;Nazwa')), 'Plik „szkic.xlsx” nie jest skoroszytem .xlsx.'],
    [
      'a damaged file',
      async () => save((await writeXlsx(faultyModel())).slice(0, 2000)),
      'Plik „szkic.xlsx” jest uszkodzony',
    ],
    [
      'a workbook without a draft',
      async () => save(await writeXlsx({ styles: {}, sheets: [EMPTY_SHEET], names: [] })),
      'W pliku „szkic.xlsx” nie ma szkicu strategii',
    ],
  ])('refuses %s in words and ends with 2', async (_name, prepare, sentence) => {
    const { exitCode, output, error } = await run(['check', await prepare()], folder);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(error).toContain(sentence);
  });

  it('asks for a file', async () => {
    expect((await run(['check'], folder)).error).toBe('Po poleceniu check brakuje: nazwa pliku .xlsx.');
  });
});
