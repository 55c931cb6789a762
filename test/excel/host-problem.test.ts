import { hostProblem, isHostError } from '../../src/excel/host-problem';

function hostError(code: string, message = ''): Error & { readonly code: string } {
  return Object.assign(new Error(message), { code });
}

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditMode'],
  ['AccessDenied', 'workbookProtected'],
  ['ApiNotAvailable', 'excelTooOld'],
  ['ConnectionFailure', 'hostGone'],
  ['InvalidOrTimedOutSession', 'hostGone'],
  ['RequestPayloadSizeLimitExceeded', 'requestTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'requestTooLarge'],
  ['WriteNotSupportedWhenModalDialogOpen', 'excelBusy'],
])('the code %s is the problem %s', (code, kind) => {
  expect(hostProblem(hostError(code))).toEqual({ kind });
});

test('an unknown code is kept with its message, and no message decides', () => {
  const error = hostError('GeneralException', 'AccessDenied');
  expect(hostProblem(error)).toEqual({
    kind: 'unexpected',
    code: 'GeneralException',
    message: 'AccessDenied',
  });
});

test('a code like a member of Object is unexpected', () => {
  expect(hostProblem(hostError('constructor')).kind).toBe('unexpected');
});

test('faults of the program are no errors of Excel', () => {
  expect(isHostError(new TypeError('x is undefined'))).toBe(false);
  expect(isHostError('InvalidArgument')).toBe(false);
  expect(isHostError(hostError('InvalidArgument'))).toBe(true);
});
