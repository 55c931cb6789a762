import type { CellValue } from '../../../src/strategy/cell-value';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../../src/workbook/names';
import { strategy, node } from '../../strategy/sample-strategies';
import { draftOf } from '../sample-drafts';
import type { TypedRow } from './section-workbook';
import { typedInto, withColumn, withSections } from './section-workbook';

/** What somebody typed into the financial framework, and what its formulas have to show. */
export interface FundingCase {
  readonly name: string;
  readonly model: WorkbookModel;
  /** By year: the sum of sources, the difference and the assessment. */
  readonly years: readonly (readonly [sources: number | '', difference: number | '', assessment: string])[];
  /** By source: what it gives in all years, and the goal's name. */
  readonly sources: readonly (readonly [total: number | '', goal: string])[];
}

const draft = draftOf([
  strategy('made-up', 'Nigdzie', [
    node('strategicGoal', '1', 'Zdrowie', { code: '1' }),
    node('strategicGoal', '1.1', 'Przychodnia', { code: '1.1' }),
    node('strategicGoal', '1.10', 'Szpital', { code: '1.10' }),
  ]),
]);
const base = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
const empty = withSections(base, { sections: ['funding'] });

const EMPTY = '– do uzupełnienia';
const BALANCED = '✔ zgodne';
const NOTHING = [0, ''] as const;

function filled(planned: readonly CellValue[], sources: readonly TypedRow[]): WorkbookModel {
  const years = planned.map((value): TypedRow => ({ 'Planowane nakłady': value }));
  return typedInto(typedInto(empty, 'RamyFinansoweLata', years), 'RamyFinansowe', sources);
}

export const FUNDING_CASES: readonly FundingCase[] = [
  {
    name: 'nothing typed yet',
    model: empty,
    years: [
      [0, '', EMPTY],
      [0, '', EMPTY],
      [0, '', EMPTY],
    ],
    sources: [NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'equal, missing and exceeding',
    model: filled(
      [1000, 2000.5, 300],
      [
        { 2026: 400, 2027: 1000, 2028: 300 },
        { 2026: 600, 2028: 0.5 },
      ],
    ),
    years: [
      [1000, 0, BALANCED],
      [1000, -1000.5, '▼ brakuje źródeł'],
      [300.5, 0.5, '▲ źródła większe niż nakłady'],
    ],
    sources: [[1700, ''], [600.5, ''], NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'amounts whose float noise decides nothing',
    model: filled([0.3], [{ 2026: 0.1 }, { 2026: 0.2 }]),
    years: [
      [0.3, 0, BALANCED],
      [0, '', EMPTY],
      [0, '', EMPTY],
    ],
    sources: [[0.1, ''], [0.2, ''], NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'a zero that was planned',
    model: filled([0], []),
    years: [
      [0, 0, BALANCED],
      [0, '', EMPTY],
      [0, '', EMPTY],
    ],
    sources: [NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'texts in amounts',
    model: filled(['około 1000', 200, 300], [{ 2026: 500, 2027: 'tyle samo', 2028: 300 }, { 2027: 200 }]),
    years: [
      [500, '', '– tekst zamiast kwoty'],
      [200, 0, '– tekst zamiast kwoty'],
      [300, 0, BALANCED],
    ],
    sources: [[800, ''], [200, ''], NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'errors in amounts',
    model: filled([100, 200, { error: '#DIV/0!' }], [{ 2026: { error: '#DIV/0!' }, 2027: 200, 2028: 5 }]),
    // An error among the amounts leaves no year with a sum.
    years: [
      ['', '', '– błąd w kwotach'],
      ['', '', '– błąd w kwotach'],
      ['', '', '– błąd w kwotach'],
    ],
    sources: [['', ''], NOTHING, NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'numbers in purpose and notes, which are no amounts',
    model: filled(
      [100, 200],
      [
        { 2026: 100, Przeznaczenie: 5000, Uwagi: 700 },
        { 2027: 200, Uwagi: 9 },
      ],
    ),
    years: [
      [100, 0, BALANCED],
      [200, 0, BALANCED],
      [0, '', EMPTY],
    ],
    sources: [[100, ''], [200, ''], NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'a year that was added, another that was renamed, and a column that is no year',
    model: typedInto(
      withColumn(
        withColumn(filled([100, 200], [{ 2026: 100, 2027: 200 }]), 'RamyFinansowe', {
          after: '2028',
          header: '2029',
          values: [50, 25],
        }),
        'RamyFinansowe',
        { after: 'Przeznaczenie', header: 'Umowa', values: [12, 13] },
      ),
      'RamyFinansoweLata',
      [{}, { Rok: 2029, 'Planowane nakłady': 75 }, { Rok: 2030, 'Planowane nakłady': 1 }],
    ),
    years: [
      [100, 0, BALANCED],
      [75, 0, BALANCED],
      ['', '', '– brak kolumny tego roku'],
    ],
    sources: [[350, ''], [25, ''], NOTHING, NOTHING, NOTHING],
  },
  {
    name: 'codes of goals, among them a renamed one and one that leads nowhere',
    model: typedInto(
      filled(
        [],
        [
          { 'Kod celu': '1' },
          { 'Kod celu': '1.1' },
          { 'Kod celu': '1.10' },
          { 'Kod celu': '7' },
          { 'Kod celu': 1 },
        ],
      ),
      'Cele',
      [{ Kod: '1', Nazwa: 'Zdrowie mieszkańców' }, { Kod: '1.1' }, { Kod: '1.10' }],
    ),
    years: [
      [0, '', EMPTY],
      [0, '', EMPTY],
      [0, '', EMPTY],
    ],
    sources: [
      [0, 'Zdrowie mieszkańców'],
      [0, 'Przychodnia'],
      [0, 'Szpital'],
      NOTHING,
      [0, 'Zdrowie mieszkańców'],
    ],
  },
  {
    name: 'an emptied year',
    model: typedInto(filled([100], [{ 2026: 100 }]), 'RamyFinansoweLata', [{ Rok: undefined }]),
    years: [
      ['', '', ''],
      [0, '', EMPTY],
      [0, '', EMPTY],
    ],
    sources: [[100, ''], NOTHING, NOTHING, NOTHING, NOTHING],
  },
];
