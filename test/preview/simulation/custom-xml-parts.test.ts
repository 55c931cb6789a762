import { SimulatedWorkbook } from '../../../src/preview/simulation/simulated-workbook';
import { namespaceOfXml } from '../../../src/preview/simulation/state/xml-namespace';
import { publishedApiSets } from '../../api-sets';
import { answer, request, useSimulatedExcel } from './simulated-excel';

const OWN = '<a xmlns="urn:own">1</a>';
const OTHER = '<x:a xmlns:x="urn:other"/>';

describe('custom XML parts in the simulated Excel', () => {
  const open = useSimulatedExcel();

  async function openWithParts(): Promise<ReturnType<typeof open>> {
    const host = open({ apiSets: publishedApiSets() });
    await request((context) => {
      context.workbook.customXmlParts.add(OWN);
      context.workbook.customXmlParts.add(OTHER);
    });
    return host;
  }

  test('are added, listed, read, changed and deleted', async () => {
    const host = await openWithParts();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load('items/id,items/namespaceUri');
      await context.sync();
      expect(parts.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:own', 'urn:other']);
      const [own, other] = parts.items;
      own?.setXml('<a xmlns="urn:own">2</a>');
      other?.delete();
      const xml = own?.getXml();
      const count = parts.getCount();
      await context.sync();
      expect([xml?.value, count.value]).toEqual(['<a xmlns="urn:own">2</a>', 1]);
    });
    expect(host.workbook.parts).toMatchObject([{ namespace: 'urn:own', xml: '<a xmlns="urn:own">2</a>' }]);
    expect(host.report().highestApiSet).toBe('1.5');
  });

  test('can be written to in the request after the one that added them', async () => {
    const host = open();
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(OWN);
      part.load('id');
      await context.sync();
      part.setXml('<b/>');
      const again = context.workbook.customXmlParts.getItem(part.id).getXml();
      await context.sync();
      expect(again.value).toBe('<b/>');
    });
    expect(host.workbook.parts).toMatchObject([{ namespace: '', xml: '<b/>' }]);
  });

  test('are found by namespace, one, several or none', async () => {
    await openWithParts();
    await request((context) => context.workbook.customXmlParts.add(OTHER));
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const own = customXmlParts.getByNamespace('urn:own');
      const other = customXmlParts.getByNamespace('urn:other');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const only = own.getOnlyItem().getXml();
      const several = other.getOnlyItemOrNullObject();
      const count = other.getCount();
      other.load('items/namespaceUri');
      none.load('id');
      several.load('id');
      await context.sync();
      expect([only.value, count.value, other.items.length]).toEqual([OWN, 2, 2]);
      expect([none.isNullObject, several.isNullObject]).toEqual([true, true]);
    });
    const onlyOf = (namespace: string) => (context: Excel.RequestContext) =>
      context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().load('id');
    expect([await answer(onlyOf('urn:none')), await answer(onlyOf('urn:other'))]).toEqual([
      'GeneralException',
      'GeneralException',
    ]);
  });

  test('are not there under another identifier, and none once deleted', async () => {
    await openWithParts();
    expect(await answer((context) => context.workbook.customXmlParts.getItem('{x}').load('id'))).toBe(
      'ItemNotFound',
    );
    await Excel.run(async (context) => {
      const missing = context.workbook.customXmlParts.getItemOrNullObject('{x}');
      missing.load('id');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('are refused when they are no well-formed XML, and in a workbook for reading only', async () => {
    const host = await openWithParts();
    const before = host.workbook.snapshot();
    const adding = (xml: string) => (context: Excel.RequestContext) =>
      context.workbook.customXmlParts.add(xml);
    expect(await answer(adding('<a>'))).toBe('InvalidArgument');
    host.workbook.readOnly = true;
    expect(await answer(adding(OWN))).toBe('AccessDenied');
    host.workbook.readOnly = false;
    expect(host.workbook.snapshot()).toEqual(before);
  });

  test('belong to the workbook: its snapshot, its copies, what no model says, and what a model comes with', async () => {
    const { workbook } = await openWithParts();
    const copy = workbook.copy();
    expect(copy.snapshot()).toEqual(workbook.snapshot());
    copy.parts = [];
    expect(copy.snapshot()).not.toEqual(workbook.snapshot());
    expect(workbook.beyondModel()).toEqual(
      expect.arrayContaining(['custom XML part urn:own', 'custom XML part urn:other']),
    );
    const again = SimulatedWorkbook.fromModel(workbook.toModel(), { parts: workbook.parts });
    expect(again.parts.map(({ xml }) => xml)).toEqual([OWN, OTHER]);
    expect(() => SimulatedWorkbook.fromModel(workbook.toModel(), { parts: [{ xml: 'x' }] })).toThrow(
      'not well-formed',
    );
  });
});

test.each([
  ['<a/>', ''],
  ['<a xmlns="urn:x"><b c=\'1\'>t &amp; &#x17C;<!-- c --><![CDATA[<]]></b></a>', 'urn:x'],
  ['<?xml version="1.0" encoding="utf-8"?>\n<p:a xmlns="urn:x" xmlns:p="urn:p&amp;q"></p:a>\n', 'urn:p&q'],
  ['', undefined],
  ['a', undefined],
  ['<a>', undefined],
  ['<a></b>', undefined],
  ['</a>', undefined],
  ['<a/><b/>', undefined],
  ['<a/>text', undefined],
  ['<a b="1" b="2"/>', undefined],
  ['<a b=1/>', undefined],
  ['<a>&nbsp;</a>', undefined],
  ['<a>&</a>', undefined],
  ['<a b="<"/>', undefined],
  ['<a b="&"/>', undefined],
  ['<a b="&amp;&#32;c"><!-- - --></a>', ''],
  ['<a b="&#1;"/>', undefined],
  ['<a><!-- -- --></a>', undefined],
  ['<a><?b c?></a>', ''],
  ['<a>\ud800</a>', undefined],
  ['<a>\u0001</a>', undefined],
  ['<!DOCTYPE a><a/>', undefined],
])('the namespace of %j is %j', (xml, namespace) => {
  expect(namespaceOfXml(xml)).toBe(namespace);
});

it('finds the namespace of a part as large as Excel takes one', () => {
  expect(namespaceOfXml(`<a b="${'x'.repeat(999_999)}" xmlns="urn:x">${'y'.repeat(3_999_999)}</a>`)).toBe(
    'urn:x',
  );
});
