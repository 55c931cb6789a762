import { textIn } from '../../strategy/cell-value';
import type { IndicatorColumn } from '../indicator-columns';
import { idsIn } from './copied-tables';
import type { GoalsReading } from './read-goals';
import type { TableReader } from './table-reader';
import { insertionNumber } from './table-number';

/** Ways to tell which goals a table of indicators belongs to, the surest first; more is likelier, 0 is not at all. */
type Likeness = (indicators: TableReader<IndicatorColumn>, goals: GoalsReading) => number;

/**
 * Puts each table of indicators together with the table of goals that it belongs to; each of those has one at most. Told by the hidden
 * ids of goals in its rows, else by the codes, else by the names of the tables, else because only one of each is left.
 */
export function pairWithGoals(
  indicators: readonly TableReader<IndicatorColumn>[],
  goals: readonly GoalsReading[],
): ReadonlyMap<GoalsReading, TableReader<IndicatorColumn>> {
  const pairs = new Map<GoalsReading, TableReader<IndicatorColumn>>();
  const alone = new Set(indicators);
  const pair = (one: TableReader<IndicatorColumn>, other: GoalsReading) => {
    pairs.set(other, one);
    alone.delete(one);
  };
  for (const likeness of [sharedGoalIds, sharedCodes, sameInsertion]) {
    const possible = [...alone].flatMap((one) =>
      goals.map((other) => ({ one, other, likeness: likeness(one, other) })),
    );
    for (const { one, other, likeness: found } of possible.sort((a, b) => b.likeness - a.likeness)) {
      if (found > 0 && alone.has(one) && !pairs.has(other)) pair(one, other);
    }
  }
  const free = goals.filter((each) => !pairs.has(each));
  const [[one], [other]] = [[...alone], free];
  if (alone.size === 1 && free.length === 1 && one !== undefined && other !== undefined) pair(one, other);
  return pairs;
}

const sharedGoalIds: Likeness = (indicators, { reader }) => {
  const ids = idsIn(reader.rows);
  return textsOf(indicators, 'goalId').filter((id) => ids.has(id)).length;
};

const sharedCodes: Likeness = (indicators, { byRow }) => {
  const codes = new Set(byRow.map(({ code }) => code.toLowerCase()));
  return textsOf(indicators, 'goalCode').filter((code) => codes.has(code)).length;
};

const sameInsertion: Likeness = (indicators, { reader }) => {
  const number = insertionNumber(indicators.table.name);
  return number !== undefined && number === insertionNumber(reader.table.name) ? 1 : 0;
};

/** The texts of a column that are not empty. */
function textsOf(
  { table, columns }: TableReader<IndicatorColumn>,
  column: IndicatorColumn,
): readonly string[] {
  const index = columns[column];
  if (index === undefined) return [];
  return table.rows
    .map((row) => textIn(row[index]?.value).trim().toLowerCase())
    .filter((text) => text !== '');
}
