import type { InsertedGoal } from '../../src/excel/find-inserted-goals';
import type { ChosenIndicator } from '../../src/strategy/indicator';
import { describeTemplate } from '../../src/strategy/indicator';
import type { NodeKey } from '../../src/strategy/selection';
import { compareWithWorkbook, firstOffer, isInserted } from '../../src/taskpane/inserted-indicators';
import { busPassengers } from './sample-state';

const torun: NodeKey = 'torun-2028:3.5';
const kalisz: NodeKey = 'kalisz-2014-2024:7.2';

function insertedGoal(key: NodeKey, sheet: string, ...indicators: readonly string[]): InsertedGoal {
  return { key, id: sheet, code: '1.1', name: 'Cel', table: 'Wskazniki', sheet, indicators };
}

function chosen(goal: NodeKey, name: string): ChosenIndicator {
  return { ...describeTemplate(busPassengers, 'pl'), goal, name };
}

describe('compareWithWorkbook', () => {
  it('finds nothing in a workbook into which nothing was inserted', () => {
    const indicators = [chosen(torun, 'Pasażerowie')];
    expect(compareWithWorkbook([], [torun], indicators)).toEqual({
      goals: 0,
      missingGoals: 1,
      toAdd: [],
      sheets: [],
      waiting: indicators,
    });
  });

  it('tells what is there, what can be added and what has no goal there', () => {
    const [there, toAdd, waiting] = [
      chosen(torun, 'Pasażerowie'),
      chosen(torun, 'Drogi rowerowe'),
      chosen(kalisz, 'Pasażerowie'),
    ];
    expect(
      compareWithWorkbook(
        [insertedGoal(torun, 'Wskaźniki', 'pasażerowie ')],
        [torun, kalisz],
        [there, toAdd, waiting],
      ),
    ).toEqual({ goals: 1, missingGoals: 1, toAdd: [toAdd], sheets: ['Wskaźniki'], waiting: [waiting] });
  });

  it('goes by the last insertion of a goal', () => {
    const inserted = [
      insertedGoal(torun, 'Wskaźniki 2'),
      insertedGoal(torun, 'Wskaźniki', 'Pasażerowie'),
      insertedGoal(kalisz, 'Wskaźniki'),
    ];
    const indicators = [chosen(torun, 'Pasażerowie'), chosen(torun, 'Drogi'), chosen(kalisz, 'Drogi')];
    const { toAdd, sheets } = compareWithWorkbook(inserted, [torun, kalisz], indicators);
    expect(toAdd).toEqual(indicators);
    expect(sheets).toEqual(['Wskaźniki 2', 'Wskaźniki']);
    expect(isInserted(inserted, torun, { name: 'Pasażerowie' })).toBe(false);
  });

  it('counts only goals of the draft', () => {
    expect(compareWithWorkbook([insertedGoal(kalisz, 'Wskaźniki')], [torun], []).goals).toBe(0);
  });
});

describe('firstOffer', () => {
  const inserted = [insertedGoal(torun, 'Wskaźniki', 'Pasażerowie')];

  it('is to insert while a goal of the draft is not in the workbook', () => {
    expect(firstOffer(compareWithWorkbook([], [torun], []))).toBe('draft');
    expect(firstOffer(compareWithWorkbook(inserted, [torun, kalisz], []))).toBe('draft');
  });

  it('is to add what can be added, whatever else is missing', () => {
    const compared = compareWithWorkbook(inserted, [torun, kalisz], [chosen(torun, 'Drogi')]);
    expect(firstOffer(compared)).toBe('indicators');
  });

  it('is nothing when the workbook has it all', () => {
    const compared = compareWithWorkbook(inserted, [torun], [chosen(torun, 'Pasażerowie')]);
    expect(firstOffer(compared)).toBe('nothing');
  });
});
