import fc from 'fast-check';
import {
  freeNames,
  freeSheetName,
  freeTableName,
  NO_NAMES_TAKEN,
  SHEET_NAME_LIMIT,
} from '../../src/workbook/names';
import { messagesFor } from '../../src/workbook/messages/messages';
import { resolveWorkbookNames } from '../../src/workbook/workbook-names';

describe('free names', () => {
  it('keeps a free name and numbers a taken one from 2, whatever the case of the letters', () => {
    expect(freeSheetName('Cele', ['Arkusz1'])).toBe('Cele');
    expect(freeSheetName('Cele', ['CELE'])).toBe('Cele 2');
    expect(freeSheetName('Słowniki', ['słOWNIKI', 'słowniki 2', 'Słowniki 4'])).toBe('Słowniki 3');
    expect(freeTableName('Cele', ['cele', 'Cele_2'])).toBe('Cele_3');
  });

  it('takes a name spelled with combining marks for the same', () => {
    expect(freeSheetName('Źródła', ['Źródła'.normalize('NFD')])).toBe('Źródła 2');
  });

  it('shortens a sheet name where the number would lead over the limit, at a whole character', () => {
    const long = 'a'.repeat(SHEET_NAME_LIMIT);
    expect(freeSheetName(long, [long])).toBe(`${'a'.repeat(SHEET_NAME_LIMIT - 2)} 2`);
    const city = `${'a'.repeat(SHEET_NAME_LIMIT - 3)}🏙`;
    expect(freeSheetName(city, [city])).toBe(`${'a'.repeat(SHEET_NAME_LIMIT - 3)} 2`);
  });

  it('finds a name that is not taken, however many are', () => {
    const name = fc.constantFrom('Cele', 'cele', 'CELE 2', 'Cele_2', 'cele 3', 'Cele_3', 'x');
    fc.assert(
      fc.property(fc.array(name), (taken) => {
        const folded = taken.map((each) => each.toLowerCase());
        expect(folded).not.toContain(freeSheetName('Cele', taken).toLowerCase());
        expect(folded).not.toContain(freeTableName('Cele', taken).toLowerCase());
      }),
    );
  });

  it('resolves several at once without giving one name twice', () => {
    expect(freeNames({ a: 'Cele', b: 'cele' }, [], freeTableName)).toEqual({ a: 'Cele', b: 'cele_2' });
  });
});

describe('the names of a workbook', () => {
  it('keeps tables and defined names apart in their one space', () => {
    const taken = { sheets: ['strategia'], tables: ['CELE'], names: ['poziomy', 'cele_2'] };
    const names = resolveWorkbookNames(messagesFor('pl'), taken);
    expect(names.sheets.strategy).toBe('Strategia 2');
    expect(names.sheets.goals).toBe('Cele');
    expect(names.tables.goals).toBe('Cele_3');
    expect(names.tables.levels).toBe('Poziomy_2');
    const all = [...Object.values(names.tables), ...Object.values(names.cells)];
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
  });

  it('names tables and cells the same in every language, in ASCII', () => {
    const pl = resolveWorkbookNames(messagesFor('pl'), NO_NAMES_TAKEN);
    const en = resolveWorkbookNames(messagesFor('en'), NO_NAMES_TAKEN);
    expect(en.tables).toEqual(pl.tables);
    expect(en.cells).toEqual(pl.cells);
    for (const name of [...Object.values(pl.tables), ...Object.values(pl.cells)]) {
      expect(name).toMatch(/^[A-Za-z_]+$/);
    }
  });
});
