import type { DataVariable, DraftIndicator } from '../strategy/indicator';
import { findGaps } from '../strategy/gaps';
import { formatMessage } from '../strategy/language';
import { walkGoals } from '../strategy/draft';
import { emptyCell, formulaCell, textCell } from './cells';
import { gapsMessage } from './gap-message';
import type { IndicatorColumn } from './indicator-columns';
import { indicatorColumns } from './indicator-columns';
import { indicatorFormulas } from './indicator-formulas';
import type { LayoutContext } from './layout-context';
import type { LookName } from './looks';
import type { Messages } from './messages/messages';
import type { CellModel } from './model';

/** The cell of a year that nothing was measured in yet. */
export const YEAR_CELL: CellModel = emptyCell('inputValue');

/**
 * The cells of an indicator's row beside its year columns, the formulas included; without an indicator those of an empty row.
 * Numbers and persons are left to the planner: no source supplies them.
 */
export function indicatorRow(
  context: LayoutContext,
  indicator: DraftIndicator | undefined,
): Readonly<Record<IndicatorColumn, CellModel>> {
  const { language, messages } = context;
  const { assessment } = messages;
  const formulas = indicatorFormulas(context);
  const goal = indicator && goalNamed(context, indicator);
  return {
    number: formulaCell(formulas.number, 'formulaNumber'),
    goalCode: toFill(indicator?.goalCode, 'inputCode', 'code'),
    goal: formulaCell(formulas.goal, 'formulaText', goal),
    name: toFill(indicator?.name),
    kind: toFill(indicator && assessment.kinds[indicator.kind].word),
    unit: toFill(indicator?.unit),
    desiredChange: toFill(indicator && assessment.changes[indicator.desiredChange].word),
    baseYear: emptyCell('inputYear'),
    baseValue: emptyCell('inputValue'),
    targetYear: emptyCell('inputYear'),
    targetValue: emptyCell('inputValue'),
    source: toFill(indicator && sourceText(messages, indicator)),
    lastValue: formulaCell(formulas.lastValue, 'formulaValue'),
    lastYear: formulaCell(formulas.lastYear, 'formulaNumber'),
    progress: formulaCell(formulas.progress, 'formulaShare'),
    assessment: formulaCell(formulas.assessment, 'formulaText'),
    gaps: formulaCell(formulas.gaps, 'formulaGaps', indicator && gapsOf(context, indicator, goal)),
    frequency: toFill(indicator?.frequency && assessment.frequencies[indicator.frequency]),
    owner: emptyCell('input'),
    nextUpdate: emptyCell(language === 'pl' ? 'inputDatePl' : 'inputDateEn'),
    definition: toFill(indicator?.definition),
    dataKey: toFill(indicator?.variable && dataKeyText(messages, indicator.variable)),
    origin: textCell(indicator ? originOf(messages, indicator) : '', 'tableOrigin'),
    notes: emptyCell('input'),
    id: textCell(indicator?.id ?? '', 'key'),
    goalId: textCell(indicator?.goalId ?? '', 'key'),
    insertedGoalCode: textCell(indicator?.goalCode ?? '', 'key'),
    strategicCode: formulaCell(formulas.strategicCode, 'formulaKey'),
    label: formulaCell(formulas.label, 'formulaKey'),
  };
}

/** The whole row in the order of the table's columns. */
export function indicatorCells(context: LayoutContext, indicator: DraftIndicator | undefined): CellModel[] {
  const cells = indicatorRow(context, indicator);
  return indicatorColumns(context).map((column) => (typeof column === 'number' ? YEAR_CELL : cells[column]));
}

/** What is known looks inserted, what is not asks to be filled in. */
function toFill(text = '', empty: LookName = 'input', filled: LookName = 'given'): CellModel {
  return text === '' ? emptyCell(empty) : textCell(text, filled);
}

function goalNamed({ draft }: LayoutContext, { goalCode }: DraftIndicator): string {
  return [...walkGoals(draft.goals)].find(({ code }) => code === goalCode)?.name.text ?? '';
}

/** What the row lacks before anybody has filled it in. */
function gapsOf({ messages }: LayoutContext, indicator: DraftIndicator, goal = ''): string {
  const { goalCode, goalId, name, kind, unit, desiredChange, source } = indicator;
  const nothing = {
    baseYear: undefined,
    baseValue: undefined,
    targetYear: undefined,
    targetValue: undefined,
    years: [],
    owner: undefined,
    nextUpdate: undefined,
    earlierLabels: [],
  };
  const row = { goalCode, goalId, insertedGoalCode: goalCode, name, kind, unit, desiredChange, source };
  const goals = [{ id: goalId, code: goalCode, name: goal }];
  return gapsMessage(messages, findGaps({ ...nothing, ...row, goals }, 0));
}

/** Values that exist for the powiat only would mislead a gmina that did not know. */
function sourceText({ indicatorSheet }: Messages, { source, level }: DraftIndicator): string {
  return level === 'powiat' && source !== ''
    ? formatMessage(indicatorSheet.powiatSource, { source })
    : source;
}

function dataKeyText({ indicatorSheet }: Messages, { id, verified }: DataVariable): string {
  return formatMessage(verified ? indicatorSheet.dataKey : indicatorSheet.unverifiedDataKey, { id });
}

function originOf({ indicatorSheet }: Messages, { templateId }: DraftIndicator): string {
  return templateId === undefined ? indicatorSheet.own : indicatorSheet.suggestion;
}
