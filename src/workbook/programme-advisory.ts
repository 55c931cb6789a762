import type { DraftStatement } from '../strategy/draft';
import { nodeKey } from '../strategy/selection';
import { cellRange, rangeAddress } from './address';
import { emptyCell, formulaCell, numberCell, textCell } from './cells';
import type { LayoutContext } from './layout-context';
import { originText } from './origin-text';
import type { ProgrammeTables } from './programme-tables';
import { tableColumn } from './structured-reference';
import { dateRule, hoursRule } from './validation-rules';

const TEXT_COLUMN = 1;
const START_COLUMN = 3;
const END_COLUMN = 4;
const HOURS_COLUMN = 4;

/**
 * Adds the advice: what each stage gets, their sum by formula, and, where the document states a total, whether both agree.
 */
export function addAdvisory(tables: ProgrammeTables, context: LayoutContext): void {
  const { draft, messages, names } = context;
  const texts = messages.programme;
  const { totals, parts } = splitAdvisory(draft.statements);
  if (totals.length + parts.length === 0) return;
  const data = tables.add({
    key: 'advisory',
    title: texts.advisory,
    headers: { text: texts.advisoryPart, own: [texts.person, texts.hours] },
    ownCells: (part) => [emptyCell('input'), numberCell(part?.hours, 'inputNumber')],
    statements: parts,
  });
  tables.validations.push(hoursRule(context, { ...data, column: HOURS_COLUMN, columnCount: 1 }));

  const { sheet } = tables;
  sheet.gap();
  const addResult = (label: string, formula: string): number =>
    sheet.add(
      emptyCell('given'),
      textCell(label, 'totalLabel'),
      emptyCell('given'),
      emptyCell('given'),
      formulaCell(formula, 'total'),
      emptyCell('given'),
    );
  const sum = addResult(texts.total, `SUM(${tableColumn(names.tables.advisory, texts.hours)})`);
  const stated = totals.map((total) => {
    const row = sheet.add(
      emptyCell('given'),
      textCell(total.text.text, 'given'),
      textCell(texts.statedTotal, 'given'),
      emptyCell('given'),
      numberCell(total.hours, 'inputNumber'),
      textCell(originText(total.origin, draft.sources), 'tableOrigin'),
    );
    tables.places.set(nodeKey(total.origin.strategyId, total.origin.nodeId), {
      sheet: names.sheets.programme,
      row,
      column: TEXT_COLUMN,
      label: texts.advisory,
    });
    return row;
  });
  const [first] = stated;
  if (first === undefined) return;
  const counted = rangeAddress(cellRange(sum, HOURS_COLUMN));
  const promised = rangeAddress({ ...cellRange(first, HOURS_COLUMN), rowCount: stated.length });
  const agree = `${counted}=SUM(${promised})`;
  addResult(texts.check, `IF(${agree},"${texts.agrees}","${texts.differs}: "&(${counted}-SUM(${promised})))`);
}

/** Adds the stages that the advice names, without dates: the document gives none. */
export function addTimetable(tables: ProgrammeTables, context: LayoutContext): void {
  const texts = context.messages.programme;
  const { parts } = splitAdvisory(context.draft.statements);
  const data = tables.add({
    key: 'timetable',
    title: texts.timetable,
    introduction: [textCell(texts.timetableHint, 'hint')],
    headers: { text: texts.stage, own: [texts.start, texts.end] },
    ownCells: () => [emptyCell(tables.dateLook), emptyCell(tables.dateLook)],
    statements: parts,
  });
  tables.validations.push(
    dateRule(context, { ...data, column: START_COLUMN, columnCount: END_COLUMN - START_COLUMN + 1 }),
  );
}

/** Totals are the texts that another text is a part of; everything else is a stage. */
function splitAdvisory(statements: readonly DraftStatement[]): {
  readonly totals: readonly DraftStatement[];
  readonly parts: readonly DraftStatement[];
} {
  const advisory = statements.filter(({ kind }) => kind === 'advisory');
  const isTotal = (statement: DraftStatement) =>
    advisory.some(
      ({ partOf, origin }) =>
        partOf === statement.origin.nodeId && origin.strategyId === statement.origin.strategyId,
    );
  return { totals: advisory.filter(isTotal), parts: advisory.filter((statement) => !isTotal(statement)) };
}
