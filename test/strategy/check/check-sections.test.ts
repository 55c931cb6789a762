import type { Finding } from '../../../src/strategy/check/finding';
import type { SectionKey } from '../../../src/strategy/section';
import type { SectionRow } from '../../../src/strategy/workbook-draft';
import { sectionRow, workbookDraft } from '../sample-workbook-draft';
import { check, goals, indicators, sections } from './complete-draft';

type Sections = Readonly<Partial<Record<SectionKey, readonly SectionRow[]>>>;

function findingsWith(change: Sections, rows = goals): readonly Finding[] {
  return check(workbookDraft(rows, indicators, { ...sections, ...change })).findings;
}

const withoutResults = goals.map((goal) => ({ ...goal, result: '' }));

describe('a table that is missing', () => {
  it.each<[SectionKey, string]>([
    ['diagnosis', 'error'],
    ['spatialPolicy', 'error'],
    ['voivodeshipAreas', 'warning'],
    ['ownAreas', 'note'],
    ['implementation', 'error'],
  ])('%s is a finding of weight %s, and can be inserted', (section, severity) => {
    expect(findingsWith({ [section]: undefined })).toEqual([
      {
        rule: 'sectionMissing',
        severity,
        target: { kind: 'draft' },
        values: { section },
        key: `sectionMissing/${section}`,
        remedy: { kind: 'insertSection', section },
      },
    ]);
  });

  it.each<[SectionKey, string]>([
    ['diagnosis', 'error'],
    ['ownAreas', 'note'],
  ])('%s weighs the same when it is there and empty', (section, severity) => {
    const given = sectionRow('given', { dimension: 'social', notes: 'propozycja dodatku', kind: 'finding' });
    expect(findingsWith({ [section]: [given] })).toMatchObject([
      {
        rule: 'sectionEmpty',
        severity,
        target: { kind: 'section', section },
        key: `sectionEmpty/${section}`,
      },
    ]);
  });

  it('of results is none while the goals say them, an error when nothing does', () => {
    expect(findingsWith({ results: undefined })).toEqual([]);
    const found = findingsWith({ results: undefined }, withoutResults);
    expect(found.find(({ rule }) => rule === 'sectionMissing')?.severity).toBe('error');
    const onlySocial = goals.map((goal) => (goal.id === 'c' ? { ...goal, result: '' } : goal));
    const partly = findingsWith({ results: undefined }, onlySocial);
    expect(partly.find(({ rule }) => rule === 'sectionMissing')?.severity).toBe('warning');
  });

  it('of funding is one finding for its two tables, and no second sheet is offered when one is there', () => {
    expect(findingsWith({ funding: undefined, fundingYears: undefined })).toMatchObject([
      { rule: 'sectionMissing', values: { section: 'funding' }, remedy: { section: 'funding' } },
    ]);
    const [only, ...rest] = findingsWith({ fundingYears: undefined });
    expect(only).toMatchObject({ rule: 'sectionMissing', values: { section: 'fundingYears' } });
    expect([only?.remedy, rest]).toEqual([undefined, []]);
  });
});

describe('a row', () => {
  it.each<[SectionKey, SectionRow['cells'], readonly string[]]>([
    ['diagnosis', { dimension: undefined, conclusion: 'Mało firm' }, ['dimension']],
    ['diagnosis', { dimension: 'social', conclusion: '', evidence: 'Dane' }, ['conclusion']],
    ['results', { goalCode: '', result: 'Więcej' }, ['goalCode']],
    ['spatialPolicy', { kind: '', statement: 'Centrum' }, ['kind']],
    ['voivodeshipAreas', { area: 'Pogranicze', actions: ' ' }, ['actions']],
    ['implementation', { part: '', task: '', owner: 'Sekretarz' }, ['part', 'task']],
    ['implementation', { part: 'Wytyczne', task: '', guideline: 'Zgodność' }, []],
    ['fundingYears', { year: undefined, planned: 5 }, ['year']],
    ['funding', { source: '', description: 'Drogi' }, ['source']],
  ])('of %s with %j needs %j', (section, cells, columns) => {
    const rows = [...(sections[section] ?? []), sectionRow('new', cells)];
    const found = findingsWith({ [section]: rows });
    expect(found.map(({ rule, values }) => [rule, values.column])).toEqual(
      columns.map((column) => ['sectionRowIncomplete', column]),
    );
    expect(found.map(({ target }) => target)).toEqual(
      columns.map((column) => ({ kind: 'section', section, id: 'new', column })),
    );
  });

  it('in which nothing but given words stands lacks nothing', () => {
    const given = sectionRow('new', { part: 'Ewaluacja', notes: 'propozycja dodatku', task: undefined });
    expect(findingsWith({ implementation: [...sections.implementation, given] })).toEqual([]);
  });

  it('without a column that the planner has deleted lacks nothing in it', () => {
    const rows = [sectionRow('new', { conclusion: 'Mało firm' })];
    expect(findingsWith({ diagnosis: rows }).map(({ rule }) => rule)).toEqual([]);
  });

  it('of funding needs an amount in some year', () => {
    const empty = sectionRow('new', { source: 'Kredyt', goalCode: '1' }, [{ year: 2026, value: undefined }]);
    expect(findingsWith({ funding: [...sections.funding, empty] })).toMatchObject([
      { rule: 'sectionRowIncomplete', values: { section: 'funding', row: 'Kredyt', column: 'amounts' } },
    ]);
  });

  it('that refers to goals that are not there names each of them once', () => {
    const rows = [
      sectionRow('new', { dimension: 'social', conclusion: 'Mało firm', goalCode: '1, 9; 2.1 9 8' }),
    ];
    const found = findingsWith({ diagnosis: rows });
    expect(found.map(({ rule, severity, values, key }) => [rule, severity, values.code, key])).toEqual([
      ['sectionUnknownGoalCode', 'error', '9', 'sectionUnknownGoalCode/new/9'],
      ['sectionUnknownGoalCode', 'error', '8', 'sectionUnknownGoalCode/new/8'],
    ]);
  });

  it('may refer to a goal by a code that was typed as a number', () => {
    const rows = [sectionRow('new', { dimension: 'social', conclusion: 'Mało firm', goalCode: 2.1 })];
    expect(findingsWith({ diagnosis: rows })).toEqual([]);
  });
});

describe('the financial framework', () => {
  function years(change: Readonly<Record<string, SectionRow['cells']>>): Sections {
    return {
      fundingYears: sections.fundingYears.map((row) => ({
        ...row,
        cells: { ...row.cells, ...change[row.id] },
      })),
    };
  }

  it('has sources that add up to what is planned, to the grosz', () => {
    expect(findingsWith(years({ y2027: { planned: 100.31 } }))).toMatchObject([
      {
        rule: 'fundingSumsDiffer',
        severity: 'error',
        target: { kind: 'section', section: 'fundingYears', id: 'y2027', column: 'planned' },
        values: { year: 2027, planned: 100.31, sources: 100.3, difference: -0.01 },
      },
    ]);
  });

  it('has numbers for amounts', () => {
    const rows = [
      ...sections.funding,
      sectionRow('f3', { source: 'Kredyt' }, [{ year: 2028, value: '1 mln' }]),
    ];
    expect(findingsWith({ ...years({ y2029: { planned: 'dużo' } }), funding: rows })).toMatchObject([
      {
        rule: 'fundingTextInAmount',
        target: { kind: 'section', section: 'fundingYears', id: 'y2029', column: 'planned' },
        values: { year: '2029', text: 'dużo' },
      },
      {
        rule: 'fundingTextInAmount',
        target: { kind: 'section', section: 'funding', id: 'f3', year: 2028 },
        values: { year: 2028, text: '1 mln' },
      },
    ]);
  });

  it('plans every year of the horizon, and every year that has sources', () => {
    const funding = [...sections.funding, sectionRow('f3', { source: 'Kredyt' }, [{ year: 2035, value: 7 }])];
    const rows = years({ y2027: { planned: undefined } }).fundingYears?.slice(0, 4);
    const found = findingsWith({ funding, fundingYears: rows });
    expect(found.map(({ rule, values, target }) => [rule, values.year, target])).toEqual([
      [
        'fundingYearMissing',
        2027,
        { kind: 'section', section: 'fundingYears', id: 'y2027', column: 'planned' },
      ],
      ['fundingYearMissing', 2030, { kind: 'section', section: 'fundingYears' }],
      ['fundingYearMissing', 2035, { kind: 'section', section: 'fundingYears' }],
    ]);
  });
});
