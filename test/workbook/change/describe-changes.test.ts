import type { DraftEdit } from '../../../src/strategy/draft-edit';
import { editDraft } from '../../../src/strategy/edit-draft';
import { describeChanges } from '../../../src/workbook/change/describe-changes';
import { newGoal } from './any-edit';
import { counter, planned, readingOf } from './planned-write';
import { GOALS, goalsOf, INDICATORS, indicatorsOf } from './sample-tables';

function described(edit: DraftEdit, language: 'pl' | 'en' = 'pl', goals = GOALS) {
  const reading = readingOf([goalsOf(goals), indicatorsOf(INDICATORS)]);
  const intended = editDraft(reading.draft, edit, counter('n'));
  if (!intended.ok) throw new Error(`The edit was refused: ${intended.problem.kind}`);
  const plan = planned(reading, intended.value);
  return describeChanges({ ...plan, moves: [{ sheet: 'Cele', range: 'A20:B21' }] }, language);
}

describe('the description of a change', () => {
  it('sums up what comes, goes, moves and changes', () => {
    const move: DraftEdit = { kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 };
    expect(described(move).summaries).toEqual(['1 wiersz zmieni miejsce', '4 kody się zmienią']);
    expect(described(move, 'en').summaries).toEqual(['1 row will be moved', '4 codes will change']);
    expect(described({ kind: 'addGoals', parentId: 'g1', goals: [newGoal] }).summaries).toEqual([
      '2 wiersze przybędą',
    ]);
    expect(described({ kind: 'deleteGoal', id: 'g1', indicators: { kind: 'delete' } }).summaries).toEqual([
      '5 wierszy zniknie',
    ]);
    expect(described({ kind: 'setDimension', id: 'g1', dimension: 'social' }).summaries).toEqual([
      '1 komórka się zmieni',
    ]);
  });

  it('tells each row by what the planner calls it, and where it goes', () => {
    const { lines } = described({ kind: 'moveGoal', id: 'g3', parentId: 'g1', position: 0 });
    expect(lines.filter(({ kind }) => kind === 'rowMoved')).toEqual([
      {
        kind: 'rowMoved',
        label: 'przeniesiony wiersz',
        where: 'Cele, wiersz 6',
        place: { sheet: 'Cele', row: 5, column: 0 },
        subject: '1.2 Przychodnie',
        before: 'pod „1.1 Szpital”',
        after: 'pod „1 Zdrowie”',
      },
    ]);
    const added = described({ kind: 'addGoals', parentId: 'g1', goals: [newGoal] }).lines;
    expect(added.map(({ kind, where, before, after }) => [kind, where, before, after])).toEqual([
      ['rowAdded', 'Cele, pod wierszem 6', '', '1.3 =Nowy cel'],
      ['rowAdded', 'Cele, pod wierszem 6', '', '1.3.1 Nowe działanie'],
    ]);
    const deleted = described({ kind: 'deleteIndicators', ids: ['w2'] }).lines;
    expect(deleted.map(({ kind, where, before }) => [kind, where, before])).toEqual([
      ['rowDeleted', 'Wskazniki, wiersz 5', '1.2 · Wizyty'],
    ]);
  });

  it('tells each cell with what it holds and will hold', () => {
    const { lines } = described({ kind: 'setDimension', id: 'g2', dimension: 'social' });
    expect(lines).toEqual([
      {
        kind: 'cell',
        label: 'zmiana komórki',
        where: 'Cele, D5',
        place: { sheet: 'Cele', row: 4, column: 3 },
        subject: '1.1 Szpital',
        column: 'Wymiar',
        before: '(pusta)',
        after: 'społeczny',
      },
    ]);
  });

  it('tells of a level once, whatever it does to the look of the name', () => {
    const { lines } = described({ kind: 'setLevel', id: 'g3', level: 'action' });
    expect(lines.map(({ column, before, after }) => [column, before, after])).toEqual([
      ['Poziom', 'Cel operacyjny', 'Kierunek działań'],
    ]);
  });

  it('sums up in one sentence what nobody sees, and names what moves below the tables', () => {
    const edit: DraftEdit = { kind: 'setDimension', id: 'g2', dimension: 'social' };
    expect(described(edit).hidden).toBeUndefined();
    const noIds = GOALS.map((goal) => (goal.id === 'g2' ? goal : { ...goal, id: '' }));
    expect(described(edit, 'pl', noIds).hidden).toBe(
      'Oprócz tego zmienią się 3 komórki w ukrytych kolumnach, po których dodatek rozpoznaje wiersze.',
    );
    expect(described(edit).moves).toEqual([
      'Pod tabelą w arkuszu „Cele” coś stoi: komórki A20:B21 przesuną się razem z końcem tabeli.',
    ]);
  });
});
