/**
 * The code of an error of Node.js ("ENOENT", https://nodejs.org/api/errors.html#errorcode); undefined for anything else.
 */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
