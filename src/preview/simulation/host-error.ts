/**
 * Codes with which Excel refuses an action; the codes are stable, the messages are localised.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export type HostErrorCode =
  | 'AccessDenied'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** Excel's refusal of one action. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Something that real Excel may well do and this simulation does not: an error that names it, never a silent success. */
export class UnsimulatedError extends HostError {
  constructor(readonly member: string) {
    super('NotImplemented' satisfies HostErrorCode, `The simulated Excel does not know ${member}.`);
    this.name = 'UnsimulatedError';
  }
}

/** Throws Excel's refusal of an action. */
export function refuse(code: HostErrorCode, message: string): never {
  throw new HostError(code, message);
}
