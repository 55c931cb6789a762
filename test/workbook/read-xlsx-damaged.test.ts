import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { layOutWorkbook } from '../../src/workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../../src/workbook/names';
import { readXlsx } from '../../src/workbook/read-xlsx';
import { writeXlsx } from '../../src/workbook/write-xlsx';
import { draftOf, goalsReading, ownIndicator } from './sample-drafts';

let whole: Uint8Array;

beforeAll(async () => {
  const draft = {
    ...draftOf([goalsReading(['Sprawny transport', 'Czyste powietrze'])]),
    indicators: [ownIndicator],
  };
  const model = layOutWorkbook(draft, { language: 'pl', taken: NO_NAMES_TAKEN, thisYear: 2026 });
  whole = await writeXlsx(model, { parts: [{ namespace: 'urn:a', xml: '<a xmlns="urn:a"/>' }] });
});

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes);
  return result.ok ? 'none' : result.problem.kind;
}

/** The file with one of its parts changed. */
function withPart(name: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(whole);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

function utf16(text: string): number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('readXlsx of what is no sound workbook', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'notXlsx'],
    ['a text', () => strToU8('Kod;Nazwa\n1;Cel'), 'notXlsx'],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
    ['a document', () => withPart('xl/workbook.xml', () => '<w:document xmlns:w="urn:w"/>'), 'notXlsx'],
    ['a file of Excel 97', () => new Uint8Array([...OLE, ...utf16('Workbook')]), 'notXlsx'],
    ['a file with a password', () => new Uint8Array([...OLE, 7, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['the first half of a file', () => whole.slice(0, whole.length / 2), 'damaged'],
    [
      'a sheet that is cut off',
      () => withPart('xl/worksheets/sheet2.xml', (xml) => xml.slice(0, 900)),
      'damaged',
    ],
    [
      'a cell that is nowhere',
      () => withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('r="A3"', 'r="3A"')),
      'damaged',
    ],
    [
      'a row beyond the last one',
      () => withPart('xl/worksheets/sheet2.xml', (xml) => xml.replace('<row r="3"', '<row r="99999999"')),
      'damaged',
    ],
    [
      'more places than fit the memory',
      () =>
        withPart('xl/worksheets/sheet2.xml', (xml) =>
          xml.replace(
            '<sheetData>',
            `<sheetData>${Array.from({ length: 400 }, (_row, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join('')}`,
          ),
        ),
      'damaged',
    ],
  ])('says what is the matter with %s', async (_name, bytes, problem) => {
    expect(await problemOf(bytes())).toBe(problem);
  });

  it('expands no entity that a file defines', async () => {
    const bytes = withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY a "b">]><sst').replace(/<t>[^<]*</, '<t>&a;<'),
    );
    expect(await problemOf(bytes)).toBe('damaged');
  });

  it('never fails for changed bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (changes, length) => {
          const bytes = whole.slice(0, Math.ceil(whole.length * (length < 0.5 ? 1 : length)));
          for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
          expect(['none', 'notXlsx', 'encrypted', 'damaged']).toContain(await problemOf(bytes));
        },
      ),
    );
  });

  it('never fails for changed elements', async () => {
    const names = Object.keys(unzipSync(whole));
    const pieces = [
      '<c/>',
      '<row/>',
      '"',
      'r="',
      '-1',
      '1e9',
      'NaN',
      '<f t="shared" si="0"/>',
      '&#0;',
      '$A:$',
      "'",
      '',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.constantFrom(...pieces),
        async (name, at, length, piece) => {
          const bytes = withPart(name, (xml) => {
            const start = Math.floor(at * xml.length);
            return xml.slice(0, start) + piece + xml.slice(start + length);
          });
          expect(['none', 'notXlsx', 'damaged']).toContain(await problemOf(bytes));
        },
      ),
    );
  });

  it('never fails for other values of attributes and elements', async () => {
    const names = Object.keys(unzipSync(whole));
    const values = [
      '',
      '-1',
      '0',
      '1',
      '999999999',
      '1.5',
      'NaN',
      'true',
      'A0',
      'XFD1048576',
      'A1:B',
      '__proto__',
      '#REF!',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...values),
        async (name, at, value) => {
          const bytes = withPart(name, (xml) => {
            const places = [...xml.matchAll(/="([^"]*)"|>([^<>]+)</g)];
            const place = places[Math.floor(at * places.length)];
            if (!place) return xml;
            const inside = place[0].startsWith('=') ? `="${value}"` : `>${value}<`;
            return xml.slice(0, place.index) + inside + xml.slice(place.index + place[0].length);
          });
          expect(['none', 'notXlsx', 'damaged']).toContain(await problemOf(bytes));
        },
      ),
    );
  });
});
