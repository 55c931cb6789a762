import fc from 'fast-check';
import { LANGUAGES } from '../../src/strategy/language';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import type { WorkbookModel } from '../../src/workbook/model';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { normalForm } from '../../src/workbook/normal-form';
import { readXlsx, type XlsxContent } from '../../src/workbook/read-xlsx';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { libraryDraft } from './sample-drafts';
import { asWritten, writableModel } from './writable-model';

async function read(bytes: Uint8Array): Promise<XlsxContent> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function stylesAsWritten(model: WorkbookModel): WorkbookModel {
  const styles = Object.entries(model.styles).map(([name, look]) => [name, asWritten(look)] as const);
  return { ...model, styles: Object.fromEntries(styles) };
}

describe('readXlsx', () => {
  it.each(LANGUAGES)('gives back what was written of a real draft (%s)', async (language) => {
    const model = layOutWorkbook(libraryDraft(), { language, taken: NO_NAMES_TAKEN, thisYear: 2026 });
    const content = await read(await writeXlsx(model));
    expect(normalForm(content.model)).toEqual(normalForm(stylesAsWritten(model)));
    expect(content.beyond).toEqual([]);
  });

  it('gives back any workbook that was written', async () => {
    await fc.assert(
      fc.asyncProperty(writableModel, async (model) => {
        const content = await read(await writeXlsx(model));
        expect(normalForm(content.model)).toEqual(normalForm(model));
        expect(content.beyond).toEqual([]);
      }),
    );
  });
});
