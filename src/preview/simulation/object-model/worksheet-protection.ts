import { refuse, UnsimulatedError } from '../host-error';
import { hostObject, type HostObject, type ObjectType } from '../host-object';
import type { SheetTarget } from './sheet-range';

/** "Fails if the worksheet has already been protected", with AccessDenied (type declarations; office-js issue 6784). */
const worksheetProtectionType: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  properties: { protected: { get: ({ sheet }) => sheet.isProtected } },
  commands: {
    protect: ({ sheet }, [options, password]) => {
      if (typeof options === 'object' && options !== null)
        throw new UnsimulatedError('options of protection');
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      if (sheet.isProtected) refuse('AccessDenied', 'The sheet is protected already.');
      sheet.isProtected = true;
    },
    unprotect: ({ sheet }, [password]) => {
      if (typeof password === 'string') throw new UnsimulatedError('passwords of protection');
      sheet.isProtected = false;
    },
  },
};

export function worksheetProtectionObject(target: SheetTarget): HostObject {
  return hostObject(worksheetProtectionType, target);
}
