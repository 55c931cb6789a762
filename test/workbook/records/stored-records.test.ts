import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import type { StoredPart } from '../../../src/workbook/reading/workbook-snapshot';
import type { Dismissal } from '../../../src/workbook/records/stored-records';
import {
  DISMISSALS_NAMESPACE,
  HISTORY_LIMITS,
  HISTORY_NAMESPACE,
  dismissalsXml,
  historyXml,
  partInUse,
  readDismissals,
  readHistory,
} from '../../../src/workbook/records/stored-records';
import type { WriteRecord } from '../../../src/workbook/records/write-record';
import { anyRecord, anyText, recordOfSize } from './any-record';

const historyPart = (xml: string): StoredPart => ({ namespace: HISTORY_NAMESPACE, xml });
const dismissalsPart = (xml: string): StoredPart => ({ namespace: DISMISSALS_NAMESPACE, xml });

function xmlOf(records: readonly WriteRecord[]): string {
  const stored = historyXml(records);
  if (stored === undefined) throw new Error('The records are too large');
  return stored.xml;
}

const anyDismissal: fc.Arbitrary<Dismissal> = fc.record({
  key: anyText,
  reason: anyText,
  on: fc.constant('2026-11-22'),
});

/** Ways in which a program that saves the workbook may spell the same XML. */
const RESPELLINGS: readonly ((xml: string) => string)[] = [
  (xml) => xml,
  (xml) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n${xml}\r\n`,
  (xml) => `\uFEFF<?xml version='1.0'?><!-- saved -->${xml}`,
  (xml) => xml.replaceAll(/="([^"]*)"/g, " = '$1'"),
  (xml) => xml.replace(/xmlns="([^"]*)" wersja="1"/, 'wersja="1"\n   xmlns="$1"'),
  (xml) => xml.replace(/^<(\w+) xmlns=/, '<ns0:$1 xmlns:ns0=').replace(/<\/(\w+)>$/, '</ns0:$1 >'),
  (xml) => xml.replaceAll('&gt;', '&#62;').replaceAll('&lt;', '&#x3C;'),
];

describe('the history in a workbook', () => {
  it('is none where nothing was stored', () => {
    expect(readHistory([])).toEqual({ kind: 'read', value: [] });
    expect(readHistory([dismissalsPart(dismissalsXml([]))])).toEqual({ kind: 'read', value: [] });
  });

  it('reads as it was stored, however programs spell its XML', () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { maxLength: 4 }),
        fc.constantFrom(...RESPELLINGS),
        (records, respell) => {
          expect(readHistory([historyPart(respell(xmlOf(records)))])).toEqual({
            kind: 'read',
            value: records,
          });
        },
      ),
    );
  });

  it('keeps the ten newest records', () => {
    const records = Array.from({ length: 12 }, (_, index) => recordOfSize(`r${index}`, 10));
    const stored = historyXml(records);
    expect(stored?.kept).toEqual(records.slice(0, 10));
    expect(readHistory([historyPart(stored?.xml ?? '')])).toEqual({ kind: 'read', value: stored?.kept });
  });

  it('keeps as many as there is room for, and none that is too large alone', () => {
    const records = Array.from({ length: 8 }, (_, index) => recordOfSize(`r${index}`, 300_000));
    const stored = historyXml(records);
    expect(stored?.xml.length).toBeLessThanOrEqual(HISTORY_LIMITS.characters);
    expect(stored?.xml.length).toBeGreaterThan(HISTORY_LIMITS.characters / 2);
    expect(stored?.kept).toEqual(records.slice(0, stored?.kept.length));
    expect(historyXml([recordOfSize('large', 3_000_000), ...records])).toBeUndefined();
  });

  it('takes far less room than the records themselves', () => {
    const record: WriteRecord = {
      ...recordOfSize('r', 0),
      sheets: [{ name: 'Cele', digests: Array.from({ length: 1000 }, () => '0000====AbC-'.repeat(8)) }],
    };
    expect(xmlOf([record]).length).toBeLessThan(JSON.stringify(record).length / 10);
  });

  it('is damaged when anything of it is missing or changed to what is no record', () => {
    const xml = xmlOf([recordOfSize('r', 100)]);
    const packed = (json: unknown) =>
      btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(json)))));
    const withText = (text: string) => xml.replace(/>[^<]*</, () => `>${text}<`);
    for (const damaged of [
      '',
      'historia',
      xml.slice(0, -3),
      xml.replace(' wersja="1"', ''),
      xml
        .replaceAll('historia', 'inne')
        .replace('biblioteka-strategii:inne', 'biblioteka-strategii:historia'),
      withText('nie'),
      withText('!!'),
      withText(packed({ ...recordOfSize('r', 0), label: { kind: 'flown' } })),
      withText(packed({ ...recordOfSize('r', 0), more: 1 })),
      withText(packed([])),
      withText('<b/>'),
      withText('&'),
    ]) {
      expect({ damaged, read: readHistory([historyPart(damaged)]) }).toEqual({
        damaged,
        read: { kind: 'damaged' },
      });
    }
  });

  it('is never more than damaged, whatever stands in its part', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `<historia wersja="1">${text}</historia>`),
        ),
        (xml) => {
          readHistory([historyPart(xml)]);
        },
      ),
    );
  });

  it('is newer when a part of a later version is among its parts', () => {
    const xml = xmlOf([recordOfSize('r', 100)]);
    const newer = '<history xmlns="urn:biblioteka-strategii:historia" wersja="2"><record/></history>';
    expect(readHistory([historyPart(newer)])).toEqual({ kind: 'newer' });
    expect(readHistory([historyPart('damaged'), historyPart(xml), historyPart(newer)])).toEqual({
      kind: 'newer',
    });
  });

  it('is read from the first part that can be read, which is the one to write anew', () => {
    const [first, second] = [xmlOf([recordOfSize('one', 9)]), xmlOf([recordOfSize('two', 9)])];
    const parts = ['damaged', first, second].map(historyPart);
    expect(readHistory(parts)).toEqual({ kind: 'read', value: [recordOfSize('one', 9)] });
    expect(partInUse(parts)).toBe(1);
    expect(partInUse([historyPart('damaged')])).toBeUndefined();
  });
});

describe('the findings that were put aside', () => {
  it('read as they were stored, however programs spell the XML', () => {
    fc.assert(
      fc.property(
        fc.array(anyDismissal, { maxLength: 4 }),
        fc.constantFrom(...RESPELLINGS),
        (dismissals, respell) => {
          expect(readDismissals([dismissalsPart(respell(dismissalsXml(dismissals)))])).toEqual({
            kind: 'read',
            value: dismissals,
          });
        },
      ),
    );
  });

  it('are damaged or newer as the history is', () => {
    const xml = dismissalsXml([{ key: 'k', reason: 'powód', on: '2026-11-22' }]);
    expect(readDismissals([dismissalsPart(xml.replace('reason', 'cause'))])).toEqual({ kind: 'damaged' });
    expect(readDismissals([dismissalsPart(xml.replace('wersja="1"', 'wersja="1.1"'))])).toEqual({
      kind: 'newer',
    });
    expect(partInUse([dismissalsPart('x'), dismissalsPart(xml)])).toBe(1);
  });

  it('are XML 1.0 whatever their reasons hold', () => {
    fc.assert(
      fc.property(fc.array(anyDismissal), (dismissals) => {
        // XML 1.0, production 2 (Char).
        expect(dismissalsXml(dismissals)).toMatch(
          /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u,
        );
      }),
    );
  });
});
