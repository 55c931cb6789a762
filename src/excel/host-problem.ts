/**
 * What keeps Excel from doing what it was asked, told apart as far as a planner can act on it. The pane has a sentence for each kind.
 */
export type HostProblem =
  /** A cell is being edited: Excel refuses every request until the planner leaves the cell. */
  | { readonly kind: 'cellEditMode' }
  /** The workbook's structure is protected, so no sheet can be added or deleted. */
  | { readonly kind: 'workbookProtected' }
  /** The workbook was opened for reading only. */
  | { readonly kind: 'readOnly' }
  /** This Excel lacks the required ExcelApi 1.9. */
  | { readonly kind: 'excelTooOld' }
  /** Excel does not answer any more: connection lost, session over, workbook closed. */
  | { readonly kind: 'hostGone' }
  /** A request or an answer was larger than Excel on the web takes (5 MB). */
  | { readonly kind: 'requestTooLarge' }
  /** Excel waits for something else: an open dialog, another workbook in front, too much work at once. */
  | { readonly kind: 'excelBusy' }
  /** A sheet that is to be changed is protected. */
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  /** A filter hides rows of a table that is to be changed: Excel then writes to wrong rows (office-js issue 224) or not at all (994). */
  | { readonly kind: 'tableFiltered'; readonly sheet: string }
  /** Somebody changed the table that was being written to, twice in succession. */
  | { readonly kind: 'sheetChanged'; readonly sheet: string }
  /** There are inserted goals (their table), but no inserted table of indicators any more. */
  | { readonly kind: 'indicatorTableMissing'; readonly table: string }
  /** The goals that an inserted table of indicators belongs to are gone. */
  | { readonly kind: 'goalsTableMissing'; readonly table: string }
  /** An inserted table lacks a column that is needed, and none is known by its place. */
  | { readonly kind: 'columnMissing'; readonly table: string; readonly column: string }
  /** Anything else; code and message are for a report to us, the message is in Excel's language. */
  | { readonly kind: 'unexpected'; readonly code: string; readonly message: string };

/** The kinds that a code alone tells, without a name of a sheet or table. */
type PlainKind = Exclude<
  HostProblem,
  { readonly sheet: string } | { readonly table: string } | { readonly code: string }
>['kind'];

/**
 * Excel's error codes. Codes are stable, messages are localised and change, so only codes are looked at.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling, and for those that the client
 * itself makes of a failed request, OfficeExtension.ErrorCodes.
 */
const KINDS: Readonly<Record<string, PlainKind>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'workbookProtected',
  ApiNotAvailable: 'excelTooOld',
  ApiNotFound: 'excelTooOld',
  ConnectionFailure: 'hostGone',
  HostRestartNeeded: 'hostGone',
  InvalidOrTimedOutSession: 'hostGone',
  RequestAborted: 'hostGone',
  ServiceNotAvailable: 'hostGone',
  Timeout: 'hostGone',
  Unauthenticated: 'hostGone',
  RequestPayloadSizeLimitExceeded: 'requestTooLarge',
  ResponsePayloadSizeLimitExceeded: 'requestTooLarge',
  ActivityLimitReached: 'excelBusy',
  InactiveWorkbook: 'excelBusy',
  MemoryLimitReached: 'excelBusy',
  WriteNotSupportedWhenModalDialogOpen: 'excelBusy',
};

/** Says whether an error came from Excel or its client, and not from a fault of ours. */
export function isHostError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** The problem behind an error of Excel's client, by its code alone. */
export function hostProblem(error: Error & { readonly code: string }): HostProblem {
  const kind = Object.hasOwn(KINDS, error.code) ? KINDS[error.code] : undefined;
  return kind === undefined ? { kind: 'unexpected', code: error.code, message: error.message } : { kind };
}

/** An expected refusal of Excel where the caller asked for a plain value and has to be told otherwise. */
export class HostProblemError extends Error {
  constructor(
    readonly problem: HostProblem,
    options: ErrorOptions,
  ) {
    super(`Excel did not answer: ${problem.kind}`, options);
    this.name = 'HostProblemError';
  }
}
