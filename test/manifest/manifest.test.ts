import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_URL, manifestForUrl } from '../../.ci/build/manifest-for-url';
import { pages } from '../../.ci/build/pages';
import { pngSize } from './png-size';
import { readManifest, valuesOf, withOverrides } from './read-manifest';

const project = path.join(__dirname, '../..');
const PRODUCTION_URL = 'https://strategie.example.org/dodatek';
const source = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
const production = manifestForUrl(source, PRODUCTION_URL);
const elements = readManifest(source);
const resourceNames = ['bt:Image', 'bt:Url', 'bt:String'];
const resources = elements.filter(({ name, attributes }) => resourceNames.includes(name) && attributes['id']);
const isText = ({ name }: { readonly name: string }) =>
  ['bt:String', 'DisplayName', 'Description'].includes(name);
const texts = withOverrides(elements, (element) => isText(element) && 'DefaultValue' in element.attributes);

describe('resources', () => {
  it('are defined once and used', () => {
    const ids = resources.map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(valuesOf(elements, 'resid'))].sort()).toEqual([...ids].sort());
  });

  it('have ids of at most 32 characters', () => {
    for (const id of [...valuesOf(elements, 'id'), ...valuesOf(elements, 'resid')]) {
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  it('leave every control, group and resource id unique', () => {
    const ids = valuesOf(elements, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('texts', () => {
  it('are Polish with an English override each', () => {
    expect(elements.find(({ name }) => name === 'DefaultLocale')?.text).toBe('pl-PL');
    expect(texts.length).toBeGreaterThan(8);
    for (const { owner, overrides } of texts) {
      expect({ owner, locales: valuesOf(overrides, 'Locale') }).toEqual({ owner, locales: ['en-US'] });
    }
  });

  it('keep to the lengths that Office allows: 125 characters in short strings, 250 in long ones', () => {
    const longStrings = source.slice(source.indexOf('<bt:LongStrings>'));
    for (const { owner, overrides } of texts) {
      const isLong =
        owner.name === 'Description' || longStrings.includes(`id="${owner.attributes['id'] ?? '-'}"`);
      for (const text of [...valuesOf([owner], 'DefaultValue'), ...valuesOf(overrides, 'Value')]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(isLong ? 250 : 125);
      }
    }
  });
});

describe('addresses', () => {
  const addresses = valuesOf(elements, 'DefaultValue').filter((value) => value.includes('://'));

  it('lie under the development address, in its pages and pictures', () => {
    const built = [...pages.map(({ name }) => `/${name}.html`), '/podrecznik.html'];
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
      const file = address.slice(DEVELOPMENT_URL.length);
      expect(built.includes(file) || existsSync(path.join(project, file))).toBe(true);
    }
  });

  it('move to the production address, all of them, over https', () => {
    const moved = readManifest(production);
    const movedAddresses = valuesOf(moved, 'DefaultValue').filter((value) => value.includes('://'));
    expect(movedAddresses).toEqual(
      addresses.map((address) => address.replace(DEVELOPMENT_URL, PRODUCTION_URL)),
    );
    expect(production).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(
      production.match(/http:\/\/[^"]*/g)?.filter((uri) => !uri.includes('//schemas.microsoft.com/')),
    ).toEqual(['http://www.w3.org/2001/XMLSchema-instance']);
  });
});

describe('icons', () => {
  const fileOf = (address: string) => path.join(project, address.replace(DEVELOPMENT_URL, ''));
  const square = (size: number) => ({ width: size, height: size });

  it('have the size that the manifest states', () => {
    const images = elements.filter(({ attributes }) => attributes['resid'] && attributes['size']);
    expect(images.length).toBeGreaterThan(5);
    for (const { attributes } of images) {
      const image = resources.find((resource) => resource.attributes['id'] === attributes['resid']);
      expect(pngSize(fileOf(image?.attributes['DefaultValue'] ?? ''))).toEqual(
        square(Number(attributes['size'])),
      );
    }
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels wide', (name, size) => {
    const element = elements.find((candidate) => candidate.name === name);
    expect(pngSize(fileOf(element?.attributes['DefaultValue'] ?? ''))).toEqual(square(size));
  });

  it('exist in every size from 16 to 128 pixels', () => {
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(path.join(project, `assets/icon-${size}.png`))).toEqual(square(size));
    }
  });
});

describe('manifest', () => {
  it('has its elements in the order that Office demands', () => {
    const order = [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ];
    const topLevel = [...source.matchAll(/^ {2}<(\w+)/gm)].map(([, name]) => name);
    expect(topLevel).toEqual(order);
  });

  it('names only functions that the commands page offers', () => {
    const commands = readFileSync(path.join(project, 'src/commands/commands.ts'), 'utf8');
    const names = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
    expect(names).not.toEqual([]);
    for (const name of names) expect(commands).toContain(`offerRibbonCommand('${name}', `);
  });

  it('demands what the add-in needs and no more', () => {
    expect(elements.find(({ name }) => name === 'Permissions')?.text).toBe('ReadWriteDocument');
    expect(elements.filter(({ name }) => name === 'Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.9' },
    ]);
    expect(
      valuesOf(
        elements.filter(({ name }) => name === 'Host'),
        'Name',
      ),
    ).toEqual(['Workbook']);
  });
});

describe('manifestForUrl', () => {
  it('leaves the manifest alone without an address', () => {
    expect(manifestForUrl(source, undefined)).toBe(source);
  });

  it('takes an address with or without a closing slash', () => {
    expect(manifestForUrl(source, `${PRODUCTION_URL}/`)).toBe(production);
  });

  it.each([
    ['http://example.org', 'https'],
    ['https://localhost:3000', 'localhost'],
    ['https://example.org/?a=1', 'query'],
    ['example.org', 'no address'],
  ])('refuses %s', (url, reason) => {
    expect(() => manifestForUrl(source, url)).toThrow(reason);
  });
});
