import { absoluteAddress, quotedSheetName } from '../../../workbook/address';
import { booleanValue, oneOf, record } from '../arguments';
import { checkFormula } from '../formula/check-formula';
import { refuse, UnsimulatedError } from '../host-error';
import { isHostObject } from '../host-object';
import { VALIDATION_LIST_LIMIT } from '../rules/limits';
import type { ValidationRule } from '../state/sheet-state';
import { rangeValue, type SheetRange } from './sheet-range';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

/** Days from Excel's day zero to that of JavaScript. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** Reads `DataValidation.rule`: lists, dates, decimals and whole numbers are simulated. */
export function validationRule(range: SheetRange, value: unknown): ValidationRule {
  const given = Object.entries(record(value, 'rule')).filter(
    ([, rule]) => rule !== null && rule !== undefined,
  );
  const [entry, ...more] = given;
  if (entry === undefined || more.length > 0) return refuse('InvalidArgument', 'A rule is of one kind.');
  const [kind, rule] = entry;
  const details = record(rule, kind);
  if (kind === 'list') return listRule(range, details);
  if (kind !== 'date' && kind !== 'decimal' && kind !== 'wholeNumber')
    throw new UnsimulatedError(`DataValidation.rule.${kind}`);
  const operator = oneOf(details['operator'], OPERATORS, 'operator');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formula2 = details['formula2'];
  return {
    kind,
    operator,
    formula1: bound(range, kind, details['formula1']),
    formula2: needsTwo ? bound(range, kind, formula2) : null,
  };
}

/** The rule as the client reads it. */
export function ruleObject(rule: ValidationRule): object {
  if (rule.kind === 'none') return {};
  if (rule.kind === 'list') return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  const { kind, operator, formula1, formula2 } = rule;
  return {
    [kind]: {
      operator,
      formula1: `=${formula1}`,
      ...(formula2 === null ? {} : { formula2: `=${formula2}` }),
    },
  };
}

/** A list is a range, a formula, or words with commas between, on every locale (office-js issue 2128), 255 characters in all. */
function listRule(
  range: SheetRange,
  { source, inCellDropDown }: Readonly<Record<string, unknown>>,
): ValidationRule {
  const list = {
    kind: 'list',
    inCellDropDown: booleanValue(inCellDropDown ?? true, 'inCellDropDown'),
  } as const;
  if (isHostObject(source)) return { ...list, source: formulaOf(rangeValue(source, 'source')) };
  if (typeof source !== 'string' || source === '') return refuse('InvalidArgument', 'A list needs a source.');
  if (source.startsWith('=')) checkRuleFormula(range, source);
  else if (source.length > VALIDATION_LIST_LIMIT) refuse('InvalidArgument', 'The list is too long.');
  return { ...list, source };
}

/** A bound as a number where it is one, else as the text of a formula without its equals sign. */
function bound(range: SheetRange, kind: 'date' | 'decimal' | 'wholeNumber', value: unknown): number | string {
  if (isHostObject(value)) return formulaOf(rangeValue(value, 'formula')).slice(1);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') return refuse('InvalidArgument', 'A rule needs its bounds.');
  const text = value.startsWith('=') ? value.slice(1) : value;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!value.startsWith('=') && kind === 'date' && !Number.isNaN(Date.parse(value))) {
    return Date.parse(value) / DAY + UNIX_EPOCH;
  }
  checkRuleFormula(range, `=${text}`);
  return text;
}

function checkRuleFormula({ simulation: { workbook }, sheet, area }: SheetRange, formula: string): void {
  checkFormula(formula, { workbook, sheet, cell: { ...area, rowCount: 1, columnCount: 1 } });
  if (formula.includes('[')) {
    // Validations know no structured references (https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
    refuse('InvalidArgument', 'A validation cannot refer to a table.');
  }
}

function formulaOf({ sheet, area }: SheetRange): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}
