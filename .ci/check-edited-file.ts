// check-edited-file.ts: writes drafts to .xlsx, lets LibreOffice open and save them, and reads both files: the draft's tables must have
// the same headers and values, the draft and the stored parts must be the same. Names what differs; exit code 1 when something does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { LANGUAGES, type Language } from '../src/strategy/language';
import { SECTION_SHEETS } from '../src/strategy/section';
import { layOutWorkbook } from '../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../src/workbook/model';
import { NO_NAMES_TAKEN } from '../src/workbook/names';
import { readXlsx, type XlsxContent } from '../src/workbook/read-xlsx';
import { readWorkbook } from '../src/workbook/reading/read-workbook';
import type { StoredPart } from '../src/workbook/reading/workbook-snapshot';
import { DISMISSALS_NAMESPACE, dismissalsXml } from '../src/workbook/records/stored-records';
import { layOutSection } from '../src/workbook/sections/lay-out-section';
import { writeXlsx } from '../src/workbook/write-xlsx';
import { libraryDraft, ownIndicator } from '../test/workbook/sample-drafts';
import { recalculate } from './recalculate.mjs';

const PARTS: readonly StoredPart[] = [
  {
    namespace: DISMISSALS_NAMESPACE,
    xml: dismissalsXml([{ key: 'noGoals', reason: 'Świadomie: „<&>”', on: '2026-11-22' }]),
  },
];

async function main(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'check-edited-file-'));
  try {
    const files = LANGUAGES.map((language) => path.join(work, `${language}.xlsx`));
    for (const [index, language] of LANGUAGES.entries()) {
      writeFileSync(files[index] ?? '', await writeXlsx(modelIn(language), { parts: PARTS }));
    }
    const saved = path.join(work, 'saved');
    mkdirSync(saved);
    recalculate(files, saved);
    let faults = 0;
    for (const file of files) {
      const found = differences(await read(file), await read(path.join(saved, path.basename(file))));
      for (const difference of found) console.log(`${path.basename(file)}: ${difference}`);
      console.log(`${path.basename(file)}: ${found.length} differences after LibreOffice saved it`);
      faults += found.length;
    }
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Every document of the library, an indicator, and all sheets of sections. */
function modelIn(language: Language): WorkbookModel {
  const draft = { ...libraryDraft(), indicators: [ownIndicator] };
  const model = layOutWorkbook(draft, { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
  let last = 0;
  return SECTION_SHEETS.reduce<WorkbookModel>((whole, section) => {
    const added = layOutSection(section, {
      language,
      taken: NO_NAMES_TAKEN,
      place: draft.place.forms.nominative,
      years: [2026, 2027],
      newId: () => `${section}-${++last}`,
    });
    return {
      ...whole,
      styles: { ...whole.styles, ...added.styles },
      sheets: [...whole.sheets, ...added.sheets],
      names: [...whole.names, ...added.names],
    };
  }, model);
}

async function read(file: string): Promise<XlsxContent> {
  const result = await readXlsx(readFileSync(file));
  if (!result.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(result.problem)}`);
  return result.value;
}

function differences(written: XlsxContent, saved: XlsxContent): readonly string[] {
  const tables = written.snapshot.tables.flatMap((table) => {
    const other = saved.snapshot.tables.find(({ name }) => name === table.name);
    return isDeepStrictEqual(table, other) ? [] : [`table ${table.name} reads otherwise`];
  });
  return [
    ...(tables.length === 0 && written.snapshot.tables.length === 0 ? ['there are no tables'] : tables),
    ...(isDeepStrictEqual(readingOf(written), readingOf(saved))
      ? []
      : ['the draft, or what is stored with it, reads otherwise']),
    ...saved.beyond.map((kind) => `there is something of the kind ${kind}`),
  ];
}

/** The drafts and what is stored beside them; programs spell the same XML in different ways, so it is read. */
function readingOf({ snapshot }: XlsxContent) {
  let last = 0;
  const { drafts, dismissals, history } = readWorkbook(snapshot, () => `id-${++last}`);
  return { drafts: drafts.map(({ draft }) => draft), dismissals, history };
}

void main();
