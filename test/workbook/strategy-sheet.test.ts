import type { Draft } from '../../src/strategy/draft';
import type { Language } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { SheetModel, WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { cellAt, sheetNamed, shown, shownIn, wordsOf } from './model-reading';
import { draftOf, libraryDraft } from './sample-drafts';
import { kalisz as kaliszSample, torun as torunSample } from '../strategy/sample-strategies';

function cover(draft: Draft, language: Language = 'pl'): { model: WorkbookModel; sheet: SheetModel } {
  const model = layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
  return { model, sheet: sheetNamed(model, language === 'pl' ? 'Strategia' : 'Strategy') };
}

/** The rows of a section as texts, from its heading to the next empty row. */
function section(sheet: SheetModel, heading: string): string[][] {
  const first = sheet.rows.findIndex((row) => shown(row[0] ?? {}) === heading);
  if (first < 0) return [];
  const rest = sheet.rows.slice(first + 1);
  const end = rest.findIndex((row) => row.length === 0);
  return (end < 0 ? rest : rest.slice(0, end)).map((row) => row.map(shown));
}

/** What stands beside a label; texts beside the same label in order. */
function beside(sheet: SheetModel, label: string): string[] {
  return sheet.rows.filter((row) => shown(row[0] ?? {}) === label).map((row) => shown(row[1] ?? {}));
}

describe('the cover', () => {
  it('names the place and the years in cells that formulas find by name', () => {
    const { model, sheet } = cover(libraryDraft('torun-2028'));
    const named = Object.fromEntries(
      model.names
        .filter((name) => name.sheet === 'Strategia')
        .map(({ name, range }) => [name, shownIn(sheet, range).flat().join()]),
    );
    expect(named).toEqual({
      Strategia_miejscowosc: 'Zielona Góra',
      Strategia_pierwszy_rok: '2026',
      Strategia_ostatni_rok: '2035',
    });
    expect(beside(sheet, 'Pierwszy rok')).toEqual(['2026']);
  });

  it('leaves the years open when the planner gave none', () => {
    const { sheet } = cover(draftOf([torunSample], { horizon: undefined }));
    expect(beside(sheet, 'Pierwszy rok')).toEqual(['']);
    expect(beside(sheet, 'Ostatni rok')).toEqual(['']);
  });

  it('holds whole long texts in one wrapped cell, with their origin', () => {
    const draft = libraryDraft('legnica');
    const { model, sheet } = cover(draft);
    const vision = draft.statements.find(({ kind }) => kind === 'vision')?.text.text ?? '';
    expect(vision.length).toBeGreaterThan(800);
    const row = sheet.rows.find((cells) => shown(cells[0] ?? {}) === 'Wizja') ?? [];
    expect(row.map(shown)).toEqual(['Wizja', vision, 'Legnica']);
    expect(model.styles[row[1]?.style ?? '']?.wrap).toBe(true);
    expect(sheet.merges).toEqual([]);
    expect(section(sheet, 'Wyzwania').map(([label, , origin]) => [label, origin])).toEqual([
      ['Wyzwanie 1', 'Legnica, 1'],
      ['Wyzwanie 2', 'Legnica, 2'],
      ['Wyzwanie 3', 'Legnica, 3'],
    ]);
    expect(section(sheet, 'Obszary interwencji')).toHaveLength(3);
  });

  it('keeps a labelled cell for a vision and a mission that nobody chose, but no empty sections', () => {
    const { model, sheet } = cover(libraryDraft('torun-2028'));
    expect(beside(sheet, 'Wizja')).toEqual(['']);
    expect(beside(sheet, 'Misja')).toEqual(['']);
    const row = sheet.rows.find((cells) => shown(cells[0] ?? {}) === 'Misja') ?? [];
    expect(model.styles[row[1]?.style ?? '']?.fill).toBe('#FFF8E1');
    for (const heading of ['Wyzwania', 'Obszary interwencji', 'Do rozstrzygnięcia']) {
      expect(wordsOf(sheet)).not.toContain(heading);
    }
  });

  it('lists the other sheets as links', () => {
    const { sheet } = cover(libraryDraft('leszno-pdm'));
    const targets = sheet.hyperlinks
      .filter(({ target }) => target.kind === 'cell' && target.row === 0)
      .map(({ row, column, target }) => [
        shown(cellAt(sheet, row, column)),
        target.kind === 'cell' && target.sheet,
      ]);
    expect(targets).toEqual([
      ['Cele', 'Cele'],
      ['Wskaźniki', 'Wskaźniki'],
      ['Karta wskaźnika', 'Karta wskaźnika'],
      ['Monitoring', 'Monitoring'],
      ['Program', 'Program'],
      ['Słowniki', 'Słowniki'],
    ]);
  });

  it('lists what is still to be decided, each with its reason and a link to its cell', () => {
    const draft = libraryDraft();
    const { model, sheet } = cover(draft);
    const rows = section(sheet, 'Do rozstrzygnięcia').slice(1);
    expect(rows).toHaveLength(draft.openDecisions.length);
    expect(rows[0]).toEqual([
      'Cel 6.3',
      '„Urzędzie Miasta”: dotyczy miejsca ze źródła; zastąp, usuń albo zostaw.',
      'Kalisz, 2.3',
    ]);
    const labels = new Set(rows.map(([label]) => label));
    for (const label of ['Wizja 2', 'Miejsce 1', 'Pytanie b', 'Produkt 1']) expect(labels).toContain(label);
    const open = draft.openDecisions.map(({ original }) => original);
    const linked = sheet.hyperlinks.flatMap(({ target }) =>
      target.kind === 'cell' && target.row > 0
        ? [shown(cellAt(sheetNamed(model, target.sheet), target.row, target.column))]
        : [],
    );
    expect(linked).toHaveLength(open.length);
    linked.forEach((text, index) => {
      expect(text).toContain(open[index]);
    });
  });

  it('names the missing form of the place', () => {
    const { sheet } = cover(draftOf([torunSample], { place: { forms: { nominative: 'Leszno' } } }));
    expect(
      section(sheet, 'Do rozstrzygnięcia')
        .slice(1)
        .map((row) => row[1]),
    ).toEqual([
      '„Torunia”: brakuje formy nazwy miejscowości: dopełniacz (kogo? czego?).',
      '„Toruniu”: brakuje formy nazwy miejscowości: miejscownik (o kim? o czym?).',
    ]);
  });

  it('tells where everything comes from, and says plainly that a document is no longer in force', () => {
    const { sheet } = cover(libraryDraft('kalisz-2014-2024'));
    const provenance = Object.fromEntries(section(sheet, 'Pochodzenie wstawionych zapisów'));
    expect(provenance).toMatchObject({
      Dokument: 'Strategia Rozwoju Miasta Kalisza na lata 2014 – 2024',
      Miejscowość: 'Kalisz',
      Lata: '2014–2024',
      Uchwała: 'nr XLIX/651/2014 z 26 czerwca 2014 r., Rada Miejska Kalisza',
      Obowiązywanie:
        'NIE OBOWIĄZUJE. Dokument obowiązywał do 27 października 2022 r.; uchwałą nr LVII/799/2022 przyjęto dokument „Strategia Rozwoju Kalisza do 2030 roku z perspektywą do 2035 roku”.',
      Przejęto: '8 celów strategicznych, 42 cele operacyjne, 1 inny zapis',
    });
    const pages = sheet.hyperlinks.filter(({ target }) => target.kind === 'url');
    expect(pages.map(({ row, column }) => shown(cellAt(sheet, row, column)))).toEqual([
      provenance['Adres źródła'],
    ]);
  });

  it('says so in English, and says when the source is unknown', () => {
    const { sheet } = cover(libraryDraft('kalisz-2014-2024', 'legnica'), 'en');
    expect(beside(sheet, 'Validity')).toEqual([
      'NOT IN FORCE. The document was in force until 27 October 2022, when resolution No. LVII/799/2022 adopted “Strategia Rozwoju Kalisza do 2030 roku z perspektywą do 2035 roku”.',
      'The source does not say whether the document is in force.',
    ]);
    expect(beside(sheet, 'Taken over')).toEqual([
      '8 strategic goals, 42 operational goals, 1 other text',
      '2 strategic goals, 8 other texts',
    ]);
    expect(beside(sheet, 'Address of the source')[1]).toBe('unknown');
  });

  it('tells two documents of one place apart by their titles', () => {
    const second = { ...kaliszSample, id: 'second', title: 'Drugi dokument', place: torunSample.place };
    const { sheet } = cover(draftOf([torunSample, second]));
    expect(section(sheet, 'Wizja i misja')[0]?.[2]).toBe('Drugi dokument');
  });

  it('explains every look in words', () => {
    const { sheet } = cover(libraryDraft('torun-2028'));
    expect(section(sheet, 'Legenda').map(([sample]) => sample)).toEqual([
      'Do uzupełnienia',
      'Treść wstawiona',
      'Formuła',
      'Nagłówek',
      'Cel strategiczny',
    ]);
  });

  it('explains every assessment, in the words of the dictionary', () => {
    const { sheet } = cover(libraryDraft('torun-2028'));
    const rows = section(sheet, 'Oceny wskaźników');
    expect(rows.map(([word]) => word)).toEqual([
      '=Ocena_osiagniety',
      '=Ocena_zgodnie_z_planem',
      '=Ocena_zagrozony',
      '=Ocena_ponizej_planu',
      '=Ocena_bez_oceny',
      '=Ocena_kontekstowy',
    ]);
    expect(rows.every(([, meaning = '']) => meaning.length > 20)).toBe(true);
  });

  it('says how to open protected sheets, when they are protected', () => {
    const steps = (protectFormulas: boolean) => {
      const draft = libraryDraft('torun-2028');
      const options = { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026, protectFormulas } as const;
      const sheet = sheetNamed(layOutWorkbook(draft, options), 'Strategia');
      return section(sheet, 'Jak korzystać z pliku').map(([, step]) => step);
    };
    expect(steps(true)).toHaveLength(steps(false).length + 1);
    expect(steps(true).at(-1)).toContain('„Nie chroń arkusza”');
  });
});
