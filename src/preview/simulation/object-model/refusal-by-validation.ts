import { UnsimulatedError } from '../host-error';
import type { CellContent } from '../state/cell-state';
import { contains } from '../state/grid';
import { referencedRange } from '../state/referenced-range';
import type { ValidationRule } from '../state/sheet-state';
import { SheetRange } from './sheet-range';

/** A validation that does not take an entry: "stopped" for good, "warned" unless the person insists. */
export interface RefusedByValidation {
  readonly kind: 'stopped' | 'warned';
  readonly title: string;
  readonly message: string;
}

/** What a cell's validation says to an entry of a person; Excel does not ask it when a program writes. */
export function refusalByValidation(
  range: SheetRange,
  content: CellContent,
): RefusedByValidation | undefined {
  const validation = range.sheet.validations.find((each) => contains(each.range, range.area));
  if (validation === undefined || !validation.errorAlert.showAlert) return undefined;
  const isBlank = content.kind === 'empty' && validation.ignoreBlanks;
  if (isBlank || isValid(range, validation.rule, content)) return undefined;
  const { style, title, message } = validation.errorAlert;
  return { kind: style === 'Stop' ? 'stopped' : 'warned', title, message };
}

function isValid(range: SheetRange, rule: ValidationRule, content: CellContent): boolean {
  if (rule.kind === 'none') return true;
  if (content.kind === 'formula') throw new UnsimulatedError('a formula in a validated cell');
  if (rule.kind === 'list') return listed(range, rule.source).includes(plainText(content).toLowerCase());
  const { kind, operator, formula1, formula2 } = rule;
  if (typeof formula1 === 'string' || typeof formula2 === 'string' || operator !== 'Between') {
    throw new UnsimulatedError('typing against a rule that is not between two numbers');
  }
  if (content.kind !== 'number') return false;
  const isOfKind = kind !== 'wholeNumber' || Number.isInteger(content.value);
  return isOfKind && content.value >= formula1 && content.value <= (formula2 ?? formula1);
}

/** The entries of a list, in small letters; entries from cells do not mind the case. */
function listed({ simulation }: SheetRange, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim().toLowerCase());
  const found = referencedRange(simulation.workbook, source);
  if (found === undefined) throw new UnsimulatedError('typing against a list that is not a range');
  const cells = new SheetRange(simulation, found.sheet, found.range).matrix((cell) => cell.content);
  return cells.flat().map((content) => plainText(content).toLowerCase());
}

function plainText(content: CellContent): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'number' || content.kind === 'boolean' ? String(content.value) : '';
}
