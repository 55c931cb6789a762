import { placeOf } from '../../../src/workbook/reading/place-of';
import {
  draftOf,
  goalsTable,
  indicatorsTable,
  readTables,
  sectionTable,
  withHeader,
} from './sample-snapshots';

const goals = goalsTable([{}, { id: 'g1', code: '1', name: 'Cel' }, { code: '2', name: 'Własny' }]);
const indicators = indicatorsTable([{ id: 'w1', goalCode: '1', name: 'W' }]);
const funding = sectionTable('funding', [{ id: 'f1', source: 'Budżet gminy' }], { name: 'RamyFinansowe' });
const reading = draftOf(readTables([goals, indicators, funding]));

describe('the place of a finding', () => {
  it('is the cell of the row’s field', () => {
    expect(placeOf(reading, { kind: 'goal', id: 'g1', field: 'dimension' })).toEqual({
      sheet: 'Cele',
      row: 4,
      column: 3,
    });
    expect(placeOf(reading, { kind: 'goal', id: 'new-1', field: 'code' })).toMatchObject({
      row: 5,
      column: 0,
    });
    expect(placeOf(reading, { kind: 'indicator', id: 'w1', field: 'owner' })).toEqual({
      sheet: 'Wskaźniki',
      row: 5,
      column: 20,
    });
    expect(placeOf(reading, { kind: 'indicatorYear', id: 'w1', year: 2027 })).toMatchObject({ column: 12 });
  });

  it('is another cell of the row where the column is gone', () => {
    const without = draftOf(readTables([withHeader(goals, 'Wymiar', undefined)]));
    expect(placeOf(without, { kind: 'goal', id: 'g1', field: 'dimension' })).toMatchObject({
      row: 4,
      column: 2,
    });
    expect(placeOf(reading, { kind: 'indicatorYear', id: 'w1', year: 2050 })).toMatchObject({ column: 3 });
  });

  it('is a cell of a section’s row, or its header', () => {
    const target = { kind: 'section', section: 'funding' } as const;
    const at = (header: string) => funding.headers.indexOf(header);
    expect(placeOf(reading, { ...target, id: 'f1', column: 'goalCode' })).toEqual({
      sheet: 'RamyFinansowe',
      row: 7,
      column: at('Kod celu'),
    });
    expect(placeOf(reading, { ...target, id: 'f1', year: 2026 })).toMatchObject({
      row: 7,
      column: at('2026'),
    });
    expect(placeOf(reading, { ...target, id: 'f1' })).toMatchObject({
      row: 7,
      column: at('Źródło finansowania'),
    });
    expect(placeOf(reading, { ...target, column: 'description' })).toMatchObject({
      row: 6,
      column: at('Przeznaczenie'),
    });
    expect(placeOf(reading, target)).toMatchObject({ row: 6, column: at('Źródło finansowania') });
  });

  it('is none for what has no cell', () => {
    expect(placeOf(reading, { kind: 'draft' })).toBeUndefined();
    expect(placeOf(reading, { kind: 'goal', id: 'gone', field: 'name' })).toBeUndefined();
    expect(placeOf(reading, { kind: 'section', section: 'diagnosis' })).toBeUndefined();
    const alone = draftOf(readTables([goals]));
    expect(placeOf(alone, { kind: 'indicator', id: 'w1', field: 'name' })).toBeUndefined();
  });
});
