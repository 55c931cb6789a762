import { historyXml, HISTORY_NAMESPACE } from '../../../src/workbook/records/stored-records';
import {
  draftOf,
  goalsTable,
  indicatorsTable,
  readTables,
  sectionTable,
  withColumn,
  withHeader,
} from './sample-snapshots';

const GOALS = [
  { id: 'g1', code: '1', level: 'Cel strategiczny', name: 'Silna gospodarka', dimension: 'gospodarczy' },
  {
    id: 'g11',
    code: '1.1',
    level: 'Cel operacyjny',
    name: 'Nowe tereny inwestycyjne',
    result: 'Uzbrojone tereny',
    unit: 'Wydział rozwoju',
    deadline: 47_848,
    funding: 'Budżet gminy',
    status: 'w realizacji',
    originKey: 'torun-2028:2.10',
  },
  { id: 'g2', code: '2', level: 'Cel strategiczny', name: 'Zdrowi mieszkańcy', dimension: 'społeczny' },
];

const INDICATORS = [
  {
    id: 'w1',
    goalId: 'g11',
    goalCode: '1.1',
    insertedGoalCode: '1.1',
    name: 'Powierzchnia terenów',
    kind: 'wskaźnik celu',
    unit: 'ha',
    desiredChange: 'wzrost',
    baseYear: 2025,
    baseValue: 10.5,
    targetYear: 2030,
    targetValue: 20,
    2026: 11,
    2027: 'brak danych',
    source: 'Urząd',
    frequency: 'co rok',
    owner: 'Jan',
    nextUpdate: 46_400,
  },
  { id: 'w2', goalCode: '2', name: 'Liczba ludności', kind: 'kontekstowy' },
];

describe('a draft as it was inserted', () => {
  const reading = readTables([goalsTable(GOALS), indicatorsTable(INDICATORS)]);
  const { draft, isOrdered, language, goals, indicators } = draftOf(reading);

  it('is read with every field of its goals', () => {
    expect(reading.notes).toEqual([]);
    expect({ isOrdered, language }).toEqual({ isOrdered: true, language: 'pl' });
    expect(draft.place).toBe('Leszno');
    expect(draft.horizon).toEqual({ from: 2026, to: 2030 });
    expect(draft.goals.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['g1', undefined],
      ['g11', 'g1'],
      ['g2', undefined],
    ]);
    expect(draft.goals[1]).toEqual({
      id: 'g11',
      isStored: true,
      code: '1.1',
      level: 'operationalGoal',
      name: 'Nowe tereny inwestycyjne',
      dimension: undefined,
      result: 'Uzbrojone tereny',
      unit: 'Wydział rozwoju',
      deadline: 47_848,
      funding: 'Budżet gminy',
      status: 'w realizacji',
      origin: 'torun-2028:2.10',
      parentId: 'g1',
    });
  });

  it('is read with every field of its indicators', () => {
    expect(draft.indicators.map(({ id, goalId }) => [id, goalId])).toEqual([
      ['w1', 'g11'],
      ['w2', 'g2'],
    ]);
    expect(draft.indicators[0]?.measured).toMatchObject({
      goalCode: '1.1',
      name: 'Powierzchnia terenów',
      kind: 'goal',
      unit: 'ha',
      desiredChange: 'increase',
      baseYear: 2025,
      baseValue: 10.5,
      targetYear: 2030,
      targetValue: 20,
      years: [
        { year: 2026, value: 11 },
        { year: 2027, value: 'brak danych' },
      ],
      source: 'Urząd',
      owner: 'Jan',
      nextUpdate: 46_400,
    });
    expect(draft.indicators[1]?.measured.kind).toBe('context');
  });

  it('is told where its rows and columns are', () => {
    expect(goals.rowIds).toEqual(['g1', 'g11', 'g2']);
    expect(goals.columns).toMatchObject({ code: 0, name: 2, id: 11, ordinal: 12, originKey: 13 });
    expect(indicators?.years).toEqual([
      { year: 2026, column: 11 },
      { year: 2027, column: 12 },
    ]);
    expect(goals.unstored.size).toBe(0);
  });

  it('reads in the other language, whatever language a single word is in', () => {
    const english = readTables([
      goalsTable(
        GOALS.map((goal) => ({ ...goal, level: 'OPERATIONAL GOAL ' })),
        { language: 'en' },
      ),
    ]);
    expect(draftOf(english).language).toBe('en');
    expect(draftOf(english).draft.goals[1]).toMatchObject({ level: 'operationalGoal', parentId: 'g1' });
    expect(draftOf(english).draft.goals[0]?.dimension).toBe('economic');
  });
});

it('finds no draft in a workbook without tables of ours', () => {
  const reading = readTables([]);
  expect(reading).toMatchObject({ drafts: [], notes: [], readOnly: undefined });
});

describe('columns', () => {
  it('are known by their place when their header was changed and what stands there fits', () => {
    const reading = readTables([withHeader(goalsTable(GOALS), 'Poziom', 'Szczebel')]);
    expect(draftOf(reading).draft.goals[1]?.level).toBe('operationalGoal');
    expect(reading.notes).toEqual([
      {
        kind: 'headerRenamed',
        place: { sheet: 'Cele', row: 2, column: 1 },
        header: 'Szczebel',
        column: 'Poziom',
      },
    ]);
  });

  it('are not guessed when what stands in their place is something else', () => {
    const table = withColumn(
      withHeader(goalsTable(GOALS), 'Poziom', undefined),
      'Priorytet',
      [{ value: 'wysoki' }, { value: 'niski' }, { value: 'niski' }],
      'Nazwa',
    );
    const reading = readTables([table]);
    expect(draftOf(reading).goals.columns).not.toHaveProperty('level');
    expect(reading.notes).toEqual([
      {
        kind: 'columnMissing',
        place: { sheet: 'Cele', row: 2, column: 0 },
        table: 'Cele',
        column: 'Poziom',
      },
    ]);
  });

  it('are not guessed between two that could be meant', () => {
    const table = withColumn(
      withHeader(goalsTable(GOALS), 'Poziom', 'Szczebel'),
      'Inny poziom',
      GOALS.map(({ level }) => ({ value: level })),
      'Nazwa',
    );
    expect(readTables([table]).notes.map(({ kind }) => kind)).toEqual(['columnMissing']);
  });

  it('that planners do not see are not taken to be an empty column of theirs', () => {
    const table = withColumn(withHeader(goalsTable(GOALS), 'Klucz pochodzenia', undefined), 'Moje', []);
    expect(draftOf(readTables([table])).goals.columns).not.toHaveProperty('originKey');
  });

  it('of years are those between their anchors, a planner’s own ones among them or not', () => {
    const table = withColumn(
      withColumn(indicatorsTable(INDICATORS), '2028', [{ value: 7 }], 'Źródło danych'),
      '2031',
      [{ value: 1 }],
    );
    const own = withColumn(table, 'Komentarz', [{ value: 'x' }], '2027');
    const [indicator] = draftOf(readTables([goalsTable(GOALS), own])).draft.indicators;
    expect(indicator?.measured.years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  });
});

describe('rows', () => {
  it('without an id, and copies of other rows, get ids that are not stored yet', () => {
    const reading = readTables([
      goalsTable([...GOALS, { code: '3', name: 'Własny' }, { ...GOALS[0], code: '4', id: ' G1 ' }]),
    ]);
    const { draft, goals } = draftOf(reading);
    expect(draft.goals.slice(3)).toMatchObject([
      { id: 'new-1', isStored: false, code: '3' },
      { id: 'new-2', isStored: false, copiedId: 'G1', code: '4' },
    ]);
    expect([...goals.unstored]).toEqual(['new-1', 'new-2']);
    expect(reading.notes).toEqual([
      { kind: 'missingId', place: { sheet: 'Cele', row: 6, column: 11 } },
      { kind: 'duplicateId', place: { sheet: 'Cele', row: 7, column: 11 }, id: 'G1' },
    ]);
  });

  it('that are empty are left out, even if they have an id', () => {
    const reading = readTables([goalsTable([{}, ...GOALS, { id: 'cleared', code: ' ' }])]);
    expect(draftOf(reading).draft.goals).toHaveLength(3);
    expect(draftOf(reading).goals.rowIds).toEqual([undefined, 'g1', 'g11', 'g2', undefined]);
    expect(reading.notes).toEqual([]);
  });

  it('with neither code nor name are noted, those too that have something in a column of the planner’s only', () => {
    const table = goalsTable([...GOALS, { id: 'g3', status: 'w realizacji' }, {}]);
    const own = withColumn(
      table,
      'Moje',
      [...GOALS.map(() => ({ value: 'x' })), {}, { value: 'ktoś' }].map((cell) => ({
        value: undefined,
        ...cell,
      })),
    );
    const reading = readTables([own]);
    expect(reading.notes).toEqual([
      { kind: 'rowWithoutSubject', place: { sheet: 'Cele', row: 6, column: 2 } },
      { kind: 'rowWithoutSubject', place: { sheet: 'Cele', row: 7, column: 14 } },
    ]);
    expect(draftOf(reading).draft.goals.at(-1)).toMatchObject({ id: 'g3', status: 'w realizacji' });
  });

  it('of a table without any leave a draft without goals', () => {
    expect(draftOf(readTables([goalsTable([{}]), indicatorsTable([{}])])).draft).toMatchObject({
      goals: [],
      indicators: [],
    });
  });
});

describe('cells', () => {
  it('hold codes as texts, also those that were typed as numbers', () => {
    const { draft } = draftOf(
      readTables([
        goalsTable([
          { id: 'a', code: 1, name: 'A' },
          { id: 'b', code: 1.1, name: 'B' },
        ]),
        indicatorsTable([{ id: 'w', goalCode: 1.1, name: 'W' }]),
      ]),
    );
    expect(draft.goals.map(({ code, parentId }) => [code, parentId])).toEqual([
      ['1', undefined],
      ['1.1', 'a'],
    ]);
    expect(draft.indicators[0]?.goalId).toBe('b');
  });

  it('are read without spaces around their texts', () => {
    const { draft } = draftOf(readTables([goalsTable([{ id: ' a ', code: ' 1\u00A0', name: ' A\n' }])]));
    expect(draft.goals[0]).toMatchObject({ id: 'a', code: '1', name: 'A' });
  });

  it('with words that no list has are noted, and mean nothing', () => {
    const reading = readTables([
      goalsTable([{ id: 'a', code: '1', name: 'A', level: 'Zadanie', dimension: 'inny', status: 'mój' }]),
      indicatorsTable([{ id: 'w', name: 'W', kind: 'x', desiredChange: 'y', frequency: 'z', unit: 'szt.' }]),
    ]);
    const { goals, indicators } = draftOf(reading).draft;
    expect(goals[0]).toMatchObject({ level: undefined, dimension: undefined, status: 'mój' });
    expect(indicators[0]?.measured).toMatchObject({ kind: 'unknown', desiredChange: undefined });
    expect(reading.notes.map((note) => note.kind === 'unknownWord' && [note.column, note.word])).toEqual([
      ['Poziom', 'Zadanie'],
      ['Wymiar', 'inny'],
      ['Rodzaj', 'x'],
      ['Oczekiwana zmiana', 'y'],
      ['Częstotliwość', 'z'],
    ]);
  });

  it('with errors are noted', () => {
    const error = { error: '#DIV/0!' };
    const reading = readTables([
      goalsTable([{ id: 'a', code: error, name: 'A' }]),
      indicatorsTable([{ id: 'w', name: 'W', baseValue: error, 2027: error }]),
    ]);
    expect(draftOf(reading).draft.goals[0]?.code).toBe('');
    expect(draftOf(reading).draft.indicators[0]?.measured.baseValue).toEqual(error);
    expect(reading.notes).toEqual([
      { kind: 'errorValue', place: { sheet: 'Cele', row: 3, column: 0 }, column: 'Kod', error: '#DIV/0!' },
      {
        kind: 'errorValue',
        place: { sheet: 'Wskaźniki', row: 5, column: 8 },
        column: 'Wartość bazowa',
        error: '#DIV/0!',
      },
      {
        kind: 'errorValue',
        place: { sheet: 'Wskaźniki', row: 5, column: 12 },
        column: '2027',
        error: '#DIV/0!',
      },
    ]);
  });
});

describe('the hierarchy', () => {
  const hierarchy = (goals: readonly { code?: string; level?: string }[]) => {
    const { draft, isOrdered } = draftOf(
      readTables([goalsTable(goals.map((goal, index) => ({ id: `${index + 1}.`, name: 'x', ...goal })))]),
    );
    return { goals: draft.goals.map(({ id, parentId }) => `${parentId ?? ''}${id}`).join(' '), isOrdered };
  };

  it('is that of the codes, then that of the levels', () => {
    expect(hierarchy([{ code: '1' }, { code: '1.1' }, { code: '1.1.7' }, { code: '1.2' }])).toEqual({
      goals: '1. 1.2. 2.3. 1.4.',
      isOrdered: true,
    });
    expect(
      hierarchy([
        { level: 'Cel strategiczny' },
        { level: 'Kierunek działań' },
        { level: 'Cel operacyjny' },
        { level: 'Kierunek działań' },
        { level: 'Cel operacyjny' },
      ]),
    ).toEqual({ goals: '1. 1.2. 1.3. 3.4. 1.5.', isOrdered: true });
    expect(hierarchy([{ code: '1' }, { code: '2.1' }, { code: '9', level: 'Cel operacyjny' }])).toEqual({
      goals: '1. 2. 3.',
      isOrdered: true,
    });
  });

  it('orders goals by their codes as numbers where the rows do not follow it', () => {
    expect(hierarchy([{ code: '2.10' }, { code: '2' }, { code: '2.9' }, { code: '1' }])).toEqual({
      goals: '4. 2. 2.3. 2.1.',
      isOrdered: false,
    });
  });

  it('is no circle, whatever codes and levels say', () => {
    expect(
      hierarchy([
        { code: '1.2', level: 'Cel strategiczny' },
        { code: '1', level: 'Cel operacyjny' },
      ]),
    ).toEqual({ goals: '2. 2.1.', isOrdered: false });
  });
});

describe('the goal of an indicator', () => {
  const goalOf = (indicator: object, goals: readonly object[] = GOALS) =>
    draftOf(readTables([goalsTable(goals), indicatorsTable([{ id: 'w', name: 'W', ...indicator }])])).draft
      .indicators[0]?.goalId;

  it('is the one that it was inserted for as long as nobody changes its code', () => {
    const renumbered = [
      { ...GOALS[0], code: '7' },
      { ...GOALS[2], code: '1' },
    ];
    expect(goalOf({ goalCode: '1', insertedGoalCode: '1', goalId: 'G1' }, renumbered)).toBe('g1');
    expect(goalOf({ goalCode: '1', insertedGoalCode: '2', goalId: 'g1' }, renumbered)).toBe('g2');
    expect(goalOf({ goalCode: '1', insertedGoalCode: '1', goalId: 'gone' }, renumbered)).toBe('g2');
  });

  it('is the first with its code, or none', () => {
    expect(goalOf({ goalCode: '2' }, [...GOALS, { ...GOALS[2], id: 'other' }])).toBe('g2');
    expect(goalOf({ goalCode: '3' })).toBeUndefined();
    expect(goalOf({})).toBeUndefined();
  });
});

it('gives each indicator the labels of the rows above it', () => {
  const rows = ['A', 'B', 'C'].map((name) => ({ id: name, goalCode: '1', name }));
  const { indicators } = draftOf(readTables([goalsTable(GOALS), indicatorsTable(rows)])).draft;
  expect(indicators.map(({ measured }) => measured.earlierLabels)).toEqual([
    [],
    ['1 · A'],
    ['1 · A', '1 · B'],
  ]);
});

describe('several drafts', () => {
  const second = GOALS.map((goal) => ({ ...goal, id: `${goal.id}b` }));
  const names = (tables: Parameters<typeof readTables>[0]) =>
    readTables(tables).drafts.map(({ goals, indicators }) => [goals.table.name, indicators?.table.name]);

  it('are put together by the ids of their goals, whatever their tables are called', () => {
    expect(
      names([
        goalsTable(GOALS, { name: 'Moje' }),
        goalsTable(second, { name: 'Cele_2' }),
        indicatorsTable([{ id: 'x', name: 'X', goalId: 'g1b', goalCode: '1' }], { name: 'Wskazniki' }),
        indicatorsTable([{ id: 'y', name: 'Y', goalId: 'g1', goalCode: '1' }], { name: 'Wskazniki_2' }),
      ]),
    ).toEqual([
      ['Moje', 'Wskazniki_2'],
      ['Cele_2', 'Wskazniki'],
    ]);
  });

  it('are put together by codes, by numbers of tables, or because nothing else is left', () => {
    const other = [{ id: 'o', code: 'A.1', name: 'O' }];
    expect(
      names([
        goalsTable(GOALS),
        goalsTable(other, { name: 'Cele_2' }),
        indicatorsTable([{ id: 'x', name: 'X', goalCode: 'a.1' }]),
        indicatorsTable([{}], { name: 'Reszta' }),
      ]),
    ).toEqual([
      ['Cele_2', 'Wskazniki'],
      ['Cele', 'Reszta'],
    ]);
    expect(
      names([
        goalsTable(GOALS),
        goalsTable(second, { name: 'Cele_2' }),
        indicatorsTable([{}], { name: 'Wskazniki_2' }),
        indicatorsTable([{}]),
      ]),
    ).toEqual([
      ['Cele_2', 'Wskazniki_2'],
      ['Cele', 'Wskazniki'],
    ]);
  });

  it('leave a table of indicators alone that none of them belongs to', () => {
    const reading = readTables([indicatorsTable(INDICATORS)]);
    expect(reading.drafts).toEqual([]);
    expect(reading.notes).toEqual([
      { kind: 'goalsMissing', place: { sheet: 'Wskaźniki', row: 4, column: 0 }, table: 'Wskazniki' },
    ]);
  });
});

describe('copied tables', () => {
  const copy = { name: 'Cele3', sheet: 'Cele (2)' };

  it('make the workbook read-only; the first one counts', () => {
    const reading = readTables([goalsTable(GOALS, copy), goalsTable(GOALS), indicatorsTable(INDICATORS)]);
    expect(reading.drafts.map(({ goals }) => goals.table.name)).toEqual(['Cele']);
    expect(reading.readOnly).toEqual({ kind: 'copiedTables', tables: ['Cele', 'Cele3'] });
    expect(reading.notes).toEqual([
      {
        kind: 'copiedTable',
        place: { sheet: 'Cele (2)', row: 2, column: 0 },
        table: 'Cele3',
        original: 'Cele',
      },
    ]);
  });

  it('are a draft of their own once their ids were cleared', () => {
    const cleared = GOALS.map((goal) => ({ ...goal, id: undefined }));
    const reading = readTables([goalsTable(cleared, copy), goalsTable(GOALS)]);
    expect(reading.readOnly).toBeUndefined();
    expect(reading.drafts).toHaveLength(2);
  });

  it('are noticed when it is the indicators that were copied', () => {
    const reading = readTables([
      goalsTable(GOALS),
      indicatorsTable(INDICATORS),
      indicatorsTable(INDICATORS, { name: 'Wskazniki5', sheet: 'Wskaźniki (2)' }),
    ]);
    expect(reading.readOnly).toEqual({ kind: 'copiedTables', tables: ['Wskazniki', 'Wskazniki5'] });
    expect(draftOf(reading).indicators?.table.name).toBe('Wskazniki');
  });

  it('are not suspected where a few rows were copied', () => {
    const other = [GOALS[0] ?? {}, ...['a', 'b', 'c'].map((id) => ({ id, code: id, name: id }))];
    const more = [...GOALS, { id: 'g3', code: '3', name: 'C' }];
    expect(readTables([goalsTable(more), goalsTable(other, { name: 'Cele_2' })]).readOnly).toBeUndefined();
  });
});

it('names a table that resembles one of ours without being it', () => {
  const table = ['Id', 'Numer wiersza', 'Klucz pochodzenia'].reduce(
    (each, header) => withHeader(each, header, undefined),
    goalsTable(GOALS, { name: 'Plan', sheet: 'Plan' }),
  );
  expect(readTables([table]).notes).toEqual([
    { kind: 'resembles', place: { sheet: 'Plan', row: 2, column: 0 }, table: 'Plan' },
  ]);
});

describe('the tables of sections', () => {
  it('are read with the keys of their words', () => {
    const reading = readTables([
      goalsTable(GOALS),
      sectionTable(
        'spatialPolicy',
        [
          { id: 's1', kind: 'Ustalenie', statement: ' Zakaz zabudowy ', area: 'dolina' },
          { id: 's2', kind: 'życzenie', statement: 'Park' },
          {},
        ],
        { name: 'PolitykaPrzestrzenna' },
      ),
      sectionTable('funding', [{ source: 'Budżet gminy', 2026: 100, 2027: 'dużo', goalCode: 1.1 }], {
        name: 'RamyFinansowe',
      }),
    ]);
    const { sections } = draftOf(reading).draft;
    expect(sections.spatialPolicy).toEqual([
      {
        id: 's1',
        isStored: true,
        cells: {
          kind: 'finding',
          statement: 'Zakaz zabudowy',
          area: 'dolina',
          drawing: undefined,
          notes: undefined,
        },
        years: [],
      },
      expect.objectContaining({ id: 's2', cells: expect.objectContaining({ kind: 'życzenie' }) }),
    ]);
    expect(sections.funding).toMatchObject([
      {
        isStored: false,
        cells: { source: 'Budżet gminy', goalCode: 1.1 },
        years: [
          { year: 2026, value: 100 },
          { year: 2027, value: 'dużo' },
        ],
      },
    ]);
    expect(sections.funding?.[0]?.cells).not.toHaveProperty('total');
    expect(reading.notes.map(({ kind }) => kind)).toEqual(['unknownWord', 'missingId']);
  });

  it('are known by their headers when they were renamed, and only the first of two counts', () => {
    const cells = [{ id: 'd', conclusion: 'Wniosek', dimension: 'społeczny' }];
    const renamed = readTables([goalsTable(GOALS), sectionTable('diagnosis', cells, { name: 'Wnioski' })]);
    expect(draftOf(renamed).draft.sections.diagnosis).toHaveLength(1);
    const two = readTables([
      goalsTable(GOALS),
      sectionTable('diagnosis', [], { name: 'Diagnoza_2' }),
      sectionTable('diagnosis', cells, { name: 'Diagnoza' }),
    ]);
    expect(draftOf(two).sections.diagnosis?.table.name).toBe('Diagnoza');
    expect(two.notes).toEqual([
      {
        kind: 'secondSection',
        place: { sheet: 'Diagnoza_2', row: 6, column: 0 },
        table: 'Diagnoza_2',
        original: 'Diagnoza',
      },
    ]);
  });

  it('are not taken for each other, nor for a table of the planner’s with such a name', () => {
    const own = sectionTable('ownAreas', [{ id: 'o', area: 'Śródmieście' }], { name: 'OSI_gminy' });
    const other = sectionTable('voivodeshipAreas', [{ id: 'v', area: 'Zachód' }], {
      name: 'OSI_wojewodztwa',
    });
    const planners = { ...own, name: 'Diagnoza', headers: own.headers.map((_, index) => `Kolumna ${index}`) };
    const { sections } = draftOf(readTables([goalsTable(GOALS), own, other, planners]));
    expect(Object.keys(sections)).toEqual(['voivodeshipAreas', 'ownAreas']);
    expect(sections.ownAreas?.table.name).toBe('OSI_gminy');
  });
});

describe('writing is ruled out', () => {
  it('in a workbook that was opened for reading only', () => {
    expect(readTables([], { readOnly: true }).readOnly).toEqual({ kind: 'workbookReadOnly' });
  });

  it('in one that a newer version has written into, but not by a damaged part', () => {
    const xml = historyXml([])?.xml ?? '';
    const parts = (text: string) => ({ parts: [{ namespace: HISTORY_NAMESPACE, xml: text }] });
    expect(readTables([], parts(xml.replace('wersja="1"', 'wersja="9"'))).readOnly).toEqual({
      kind: 'newerVersion',
    });
    const damaged = readTables([], parts('nothing'));
    expect(damaged.readOnly).toBeUndefined();
    expect(damaged.history).toEqual({ kind: 'damaged' });
  });
});
