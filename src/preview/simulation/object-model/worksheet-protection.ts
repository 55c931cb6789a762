import { booleanValue, oneOf, record } from '../arguments';
import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import {
  PROTECTION_ALLOWANCES,
  SELECTION_MODES,
  STANDARD_PROTECTION,
  type ProtectionOptions,
} from '../state/protection-options';
import type { SheetTarget } from './sheet-range';

/** "Fails if the worksheet has already been protected", with AccessDenied (type declarations; office-js issue 6784). */
const worksheetProtectionType: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ sheet }) => sheet.isProtected },
    options: { get: ({ sheet }) => (sheet.isProtected ? sheet.protectionOptions : null) },
  },
  commands: {
    protect: ({ sheet }, [options, password]) => {
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      if (sheet.isProtected) refuse('AccessDenied', 'The sheet is protected already.');
      sheet.protectionOptions = protectionOptions(options);
      sheet.isProtected = true;
    },
    unprotect: ({ sheet }, [password]) => {
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      sheet.isProtected = false;
      sheet.protectionOptions = STANDARD_PROTECTION;
    },
  },
};

/** What is not given is not allowed; an option that Excel does not have is refused (inferred). */
function protectionOptions(value: unknown): ProtectionOptions {
  if (value === undefined || value === null) return STANDARD_PROTECTION;
  const { selectionMode, ...given } = record(value, 'options');
  const names: readonly string[] = PROTECTION_ALLOWANCES;
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) return refuse('InvalidArgument', `Protection has no option ${unknown}.`);
  const allowances = Object.fromEntries(
    Object.entries(given).map(([name, allowed]) => [name, booleanValue(allowed ?? false, name)]),
  );
  return {
    ...STANDARD_PROTECTION,
    ...allowances,
    selectionMode: oneOf(selectionMode ?? 'Normal', SELECTION_MODES, 'selectionMode'),
  };
}

export function worksheetProtectionObject(target: SheetTarget): HostObject {
  return hostObject(worksheetProtectionType, target);
}
