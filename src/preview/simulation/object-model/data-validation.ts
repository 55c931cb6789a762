import { booleanValue, oneOf, record, textValue } from '../arguments';
import { refuse } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import { VALIDATION_MESSAGE_LIMIT, VALIDATION_TITLE_LIMIT } from '../rules/limits';
import { checkUnprotected } from '../rules/protection';
import { areasEqual, contains } from '../state/grid';
import type { ValidationState } from '../state/sheet-state';
import { cutOut } from './cut-out';
import type { SheetRange } from './sheet-range';
import { ruleObject, validationRule } from './validation-rule';

const STYLES = ['Stop', 'Warning', 'Information'] as const;

const NO_VALIDATION: Omit<ValidationState, 'range'> = {
  rule: { kind: 'none' },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

const dataValidationType: ObjectType<SheetRange> = {
  name: 'DataValidation',
  check: (range) => range.checkSheet(),
  properties: {
    rule: {
      get: (range) => ruleObject(validationOf(range).rule),
      set: (range, value) => change(range, { rule: validationRule(range, value) }),
    },
    ignoreBlanks: {
      get: (range) => validationOf(range).ignoreBlanks,
      set: (range, value) => change(range, { ignoreBlanks: booleanValue(value, 'ignoreBlanks') }),
    },
    errorAlert: {
      get: (range) => validationOf(range).errorAlert,
      set: (range, value) => {
        const { showAlert, style, title, message } = record(value, 'errorAlert');
        const errorAlert = {
          showAlert: booleanValue(showAlert ?? true, 'showAlert'),
          style: oneOf(style ?? 'Stop', STYLES, 'style'),
          ...words(title, message),
        };
        change(range, { errorAlert });
      },
    },
    prompt: {
      get: (range) => validationOf(range).prompt,
      set: (range, value) => {
        const { showPrompt, title, message } = record(value, 'prompt');
        change(range, {
          prompt: { showPrompt: booleanValue(showPrompt ?? true, 'showPrompt'), ...words(title, message) },
        });
      },
    },
  },
  commands: {
    clear: ({ sheet, area }) => {
      checkUnprotected(sheet);
      sheet.validations = cutOut(sheet.validations, area);
    },
  },
};

/** Title and message within the limits of Excel's dialog; that the API holds to them with InvalidArgument is inferred. */
function words(title: unknown, message: unknown): { title: string; message: string } {
  const texts = { title: textValue(title ?? '', 'title'), message: textValue(message ?? '', 'message') };
  if (texts.title.length > VALIDATION_TITLE_LIMIT || texts.message.length > VALIDATION_MESSAGE_LIMIT) {
    refuse('InvalidArgument', 'The title or the message is too long.');
  }
  return texts;
}

/** What holds for the whole range; where its cells differ, nothing does. */
function validationOf({ sheet, area }: SheetRange): Omit<ValidationState, 'range'> {
  return sheet.validations.find(({ range }) => contains(range, area)) ?? NO_VALIDATION;
}

/** Changes what the range's cells accept, and only theirs. */
function change(range: SheetRange, changed: Partial<Omit<ValidationState, 'range'>>): void {
  const { sheet, area } = range;
  checkUnprotected(sheet);
  const validation = { ...validationOf(range), ...changed, range: area };
  const isThere = sheet.validations.some((existing) => areasEqual(existing.range, area));
  sheet.validations = isThere
    ? sheet.validations.map((existing) => (areasEqual(existing.range, area) ? validation : existing))
    : [...cutOut(sheet.validations, area), validation];
}

export function dataValidationObject(range: SheetRange): HostObject {
  return hostObject(dataValidationType, range);
}
