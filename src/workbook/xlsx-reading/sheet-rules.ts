import type { ConditionalFormatModel, RangeModel, ValidationModel } from '../model';
import type { NoteBeyond } from './beyond';
import { rangeFromAddress, rangesFromList, referenceFrom } from './cell-range';
import type { FileLooks } from './cell-looks';
import { shiftFormula } from './shift-formula';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  flag,
  numeric,
  plainText,
  readText,
  type XmlElement,
} from './xml';

/** What the cells of a sheet accept; Excel keeps rules that refer to other sheets in an extension of their own ([MS-XLSX] 2.6.4). */
export function sheetValidations(
  sheet: XmlElement,
  sheetName: string,
  note: NoteBeyond,
): readonly ValidationModel[] {
  const rules = [
    ...childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation'),
    ...extensions(sheet, 'dataValidations', 'dataValidation'),
  ];
  return rules.flatMap((element) => {
    const rule = readRule(element, sheetName);
    if (!rule || !flag(element, 'showErrorMessage')) {
      note('otherValidations');
      return [];
    }
    const prompt = {
      title: readText(attribute(element, 'promptTitle') ?? ''),
      message: readText(attribute(element, 'prompt') ?? ''),
    };
    return addressesOf(element).map((range): ValidationModel => ({
      range,
      rule,
      severity: (attribute(element, 'errorStyle') ?? 'stop') === 'stop' ? 'stop' : 'warning',
      error: {
        title: readText(attribute(element, 'errorTitle') ?? ''),
        message: readText(attribute(element, 'error') ?? ''),
      },
      ...(flag(element, 'showInputMessage') && (prompt.title !== '' || prompt.message !== '') && { prompt }),
    }));
  });
}

const RULE_KINDS = { date: 'date', whole: 'wholeNumber', decimal: 'decimal' } as const;

function readRule(element: XmlElement, sheetName: string): ValidationModel['rule'] | undefined {
  const kind = attribute(element, 'type');
  const first = plainText(childOf(element, 'formula1'));
  if (kind === 'list') {
    const range = rangeFromAddress(first);
    const source = range ? { sheet: sheetName, range } : referenceFrom(first);
    return source && { kind: 'list', sheet: source.sheet, source: source.range };
  }
  if (kind !== 'date' && kind !== 'whole' && kind !== 'decimal') return undefined;
  if ((attribute(element, 'operator') ?? 'between') !== 'between') return undefined;
  const second = plainText(childOf(element, 'formula2'));
  const [from, to] = [Number(first), Number(second)];
  return first !== '' && second !== '' && Number.isFinite(from) && Number.isFinite(to)
    ? { kind: RULE_KINDS[kind], from, to }
    : undefined;
}

/** The looks that formulas switch on, in the order in which they win. */
export function sheetConditionalFormats(
  sheet: XmlElement,
  looks: FileLooks,
  note: NoteBeyond,
): readonly ConditionalFormatModel[] {
  const blocks = [
    ...childrenOf(sheet, 'conditionalFormatting'),
    ...extensions(sheet, 'conditionalFormattings', 'conditionalFormatting'),
  ];
  const rules = blocks.flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({ rule, ranges: addressesOf(block) })),
  );
  return rules
    .map((each, index) => ({ ...each, priority: numeric(each.rule, 'priority') ?? index }))
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ rule, ranges }) => {
      const look = looks.ofConditions[numeric(rule, 'dxfId') ?? -1];
      const [formula] = [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')].map(plainText);
      const [first] = ranges;
      if (attribute(rule, 'type') !== 'expression' || !look || formula === undefined || !first) {
        note('otherConditionalFormats');
        return [];
      }
      if (!look.isWhole) note('otherConditionalFormats');
      return ranges.map((range) => ({
        range,
        // Stated for the first cell of the first range, it reads accordingly in the others.
        formula: shiftFormula(formula, range.row - first.row, range.column - first.column),
        format: look.format,
      }));
    });
}

/** The ranges of a rule, in an attribute or, in an extension, in an element. */
function addressesOf(element: XmlElement): readonly RangeModel[] {
  return rangesFromList(attribute(element, 'sqref') ?? plainText(childOf(element, 'sqref')));
}

function extensions(sheet: XmlElement, group: string, name: string): readonly XmlElement[] {
  return descendantsOf(childOf(sheet, 'extLst'), group).flatMap((found) => childrenOf(found, name));
}
