// check-formulas.mjs FILE.xlsx …: has LibreOffice calculate every formula of each workbook anew, and finds error values.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { strFromU8, unzipSync } from 'fflate';
import { recalculate } from './recalculate.mjs';

const files = process.argv.slice(2);
const work = mkdtempSync(path.join(tmpdir(), 'check-formulas-'));
try {
  recalculate(files, work);
  const faulty = files.filter((file) => !isSound(file));
  process.exitCode = files.length > 0 && faulty.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true });
}

/** Whether every formula of the original came through and none of them has an error for a value. */
function isSound(file) {
  const written = cellsWithFormula(readFileSync(file)).length;
  const calculated = cellsWithFormula(readFileSync(path.join(work, path.basename(file))));
  const errors = calculated.filter(({ type }) => type === 'e');
  const empty = calculated.filter(({ hasValue }) => !hasValue);
  for (const { sheet, address, value } of errors) console.log(`${file}: ${sheet}!${address} is ${value}`);
  for (const { sheet, address } of empty) console.log(`${file}: ${sheet}!${address} was not calculated`);
  if (calculated.length !== written) {
    console.log(`${file}: ${written} formulas, but ${calculated.length} after LibreOffice`);
  }
  console.log(`${path.basename(file)}: ${calculated.length} formulas, ${errors.length} errors`);
  return errors.length === 0 && empty.length === 0 && calculated.length === written;
}

function cellsWithFormula(bytes) {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(([sheet, part]) =>
      [...strFromU8(part).matchAll(/<c ([^>]*)>((?:(?!<\/c>).)*<f[ >/].*?)<\/c>/gs)].map(
        ([, attributes, content]) => ({
          sheet: path.basename(sheet, '.xml'),
          address: /\br="([^"]+)"/.exec(attributes)?.[1] ?? '',
          type: /\bt="([^"]+)"/.exec(attributes)?.[1],
          hasValue: /<v[ >]/.test(content),
          value: /<v[^>]*>([^<]*)/.exec(content)?.[1],
        }),
      ),
    );
}
