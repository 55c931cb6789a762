import type { SampleWorkbook } from './sample-workbook';
import { EMPTY_WORKBOOK } from './sample-workbook';

/** A draft of six goals on three levels, as a planner in Brzeg may have it after a week. */
export const brzeg: SampleWorkbook = {
  ...EMPTY_WORKBOOK,
  place: 'Brzeg',
  goals: [
    { code: '1', level: 'strategicGoal', name: 'Miasto przyjazne mieszkańcom', dimension: 'social' },
    {
      code: '1.1',
      level: 'operationalGoal',
      name: 'Rozwój transportu publicznego',
      dimension: 'spatial',
      origin: 'torun-2028:3.5',
    },
    { code: '1.1.1', level: 'action', name: 'Budowa węzła przesiadkowego' },
    { code: '1.2', level: 'operationalGoal', name: 'Atrakcyjność inwestycyjna' },
    { code: '2', level: 'strategicGoal', name: 'Czyste środowisko', dimension: 'spatial' },
    { code: '2.1', level: 'operationalGoal', name: 'Mniej spalin' },
  ],
  indicators: [
    { goalCode: '1.1', name: 'Pasażerowie autobusów' },
    { goalCode: '1.1', name: 'Długość dróg rowerowych' },
    { goalCode: '2', name: 'Pył PM10' },
  ],
  notes: [
    {
      kind: 'unknownWord',
      place: { sheet: 'Cele', row: 6, column: 1 },
      column: 'Poziom',
      word: 'zadanie',
    },
  ],
  history: [
    {
      id: 'write-2',
      at: '2026-11-22T09:15:00Z',
      label: { kind: 'goalsAdded', count: 2 },
      state: 'done',
      tables: [],
      sheets: [],
      names: [],
    },
    {
      id: 'write-1',
      at: '2026-11-20T12:05:00Z',
      label: { kind: 'draftInserted', goals: 4, indicators: 3 },
      state: 'done',
      tables: [],
      sheets: [],
      names: [],
    },
  ],
};
