// Prints how the tests ended, "128 passed, 0 failed", from jest's JSON result. A test file that could not run at all counts
// as one failure; a run without a result or without a test is a failure too.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const result = readResult(process.argv[2]);
const passed = result?.numPassedTests ?? 0;
const failed = result === undefined ? 1 : result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result === undefined ? 0 : result.numPendingTests + result.numTodoTests;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(`The tests left no result: ${error.message}`);
    return undefined;
  }
}
