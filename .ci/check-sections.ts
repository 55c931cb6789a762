// check-sections.ts: writes financial frameworks worked out by hand to .xlsx, has LibreOffice calculate the files anew, and compares what
// their formulas show with what was worked out. Names each cell that differs; exit code 1 when one does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeXlsx } from '../src/workbook/write-xlsx';
import { FUNDING_CASES } from '../test/workbook/sections/funding-cases';
import { cellsOf, fundingFaults } from '../test/workbook/sections/shown-funding';
import { readStored } from '../test/workbook/xlsx-reading';
import { recalculate } from './recalculate.mjs';

async function main(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'check-sections-'));
  try {
    const files = FUNDING_CASES.map((_, index) => path.join(work, `${index}.xlsx`));
    for (const [index, { model }] of FUNDING_CASES.entries()) {
      writeFileSync(files[index] ?? '', await writeXlsx(model));
    }
    const calculated = path.join(work, 'calculated');
    mkdirSync(calculated);
    recalculate(files, calculated);
    let faults = 0;
    for (const [index, fundingCase] of FUNDING_CASES.entries()) {
      const workbook = await readStored(readFileSync(path.join(calculated, `${index}.xlsx`)));
      const found = fundingFaults(cellsOf(workbook), fundingCase);
      for (const fault of found) console.log(`${fundingCase.name}: ${fault}`);
      console.log(`${fundingCase.name}: ${found.length} differences`);
      faults += found.length;
    }
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

void main();
