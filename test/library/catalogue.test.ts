import { readCatalogue } from '../../src/library/catalogue';
import type { IndicatorTemplate } from '../../src/strategy/indicator';
import { THEMES } from '../../src/strategy/theme';

const templates = readCatalogue();

/** The ids of the Local Data Bank that two independent sources give the same meaning. */
const VERIFIED = `
  72305 60559 634989 60563 746289 450540 450541 450551 59 1365239 1365234 60270 79214 64428 454132 60530 288095 76973 76976
  76070 76964 747060 60573 1612162 60191 289548 1752907 471916 1548717 1649859 194884 155
`
  .trim()
  .split(/\s+/);

/** The ids that were seen in one source only. */
const SEEN_ONCE = `
  60566 60565 60567 60529 60528 1548701 288054 1548716 473788 474463 474462 76450 1725023 748601 410600 396046 633682 633687
  1621852 1724789 194828 1646047 79133 79130 79127 494 283824 288060 288080 1365541 288082 1609347 60188 60189 58506 58505
  1243 1539661 1726208 289506 1539596 60297 398594 60551 1365290 1617168 1617169 395397
`
  .trim()
  .split(/\s+/);

/** Of these, what is published for powiats only. */
const POWIAT_ONLY = '746289 60270 64428 633682 633687 1539596 60297 1752907 398594 471916 60551'.split(' ');

const named = templates.map((template) => ({ id: template.id, template }));
const withVariable = named.flatMap(({ id, template }) => {
  const { variable } = template.source;
  return variable ? [{ id, template, variable }] : [];
});

test('the catalogue is read once and has at least 75 indicators', () => {
  expect(readCatalogue()).toBe(templates);
  expect(templates.length).toBeGreaterThanOrEqual(75);
});

test.each(THEMES)('%s has at least three goal indicators and one context indicator', (theme) => {
  const kinds = templates.filter(({ themes }) => themes[0] === theme).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'goal').length).toBeGreaterThanOrEqual(3);
  expect(kinds.filter((kind) => kind === 'context').length).toBeGreaterThanOrEqual(
    theme === 'transport' ? 0 : 1,
  );
});

test('the themes come in their order', () => {
  expect([...new Set(templates.map(({ themes }) => themes[0]))]).toEqual(THEMES);
});

test('transport has at least five goal indicators, two of them of public transport', () => {
  const transport = templates.filter(({ themes, kind }) => themes[0] === 'transport' && kind === 'goal');
  expect(transport.length).toBeGreaterThanOrEqual(5);
  expect(
    transport.filter(({ name }) => /transporcie zbiorowym|transportu zbiorowego|komunikacj/.test(name.pl))
      .length,
  ).toBeGreaterThanOrEqual(2);
});

describe('variables of the Local Data Bank', () => {
  test.each(withVariable)('$id: the id is known, and verified only with two sources', ({ variable }) => {
    expect(variable.verified ? VERIFIED : SEEN_ONCE).toContain(variable.id);
  });

  test.each(withVariable)('$id: the level is the published one', ({ template, variable }) => {
    expect(template.level).toBe(POWIAT_ONLY.includes(variable.id) ? 'powiat' : 'gmina');
    expect(/powiatu/.test(template.definition.pl)).toBe(template.level === 'powiat');
  });

  test('each serves one indicator, of the statistics office', () => {
    expect(new Set(withVariable.map(({ variable }) => variable.id)).size).toBe(withVariable.length);
    expect(new Set(withVariable.map(({ template }) => template.source.name.pl))).toEqual(
      new Set(['GUS, Bank Danych Lokalnych']),
    );
  });

  test('the series that has ended says so', () => {
    const ended = withVariable.find(({ variable }) => variable.id === '454132');
    expect(ended?.template).toMatchObject({ kind: 'context' });
    expect(ended?.template.definition.pl).toContain('2021');
    expect(ended?.template.definition.en).toContain('2021');
  });
});

test('what no office publishes is there with its keeper as the source', () => {
  const sourceOf = (id: string) => templates.find((template) => template.id === id)?.source;
  expect(sourceOf('low-floor-vehicles')).toEqual({
    name: { pl: 'operator komunikacji miejskiej', en: 'public transport operator' },
  });
  expect(sourceOf('consultation-participants')).toEqual({
    name: { pl: 'dane własne urzędu', en: 'town hall’s own data' },
  });
});

describe('texts', () => {
  test.each(named)('$id: names the denominator of a share or rate', ({ template }) => {
    const isRatio = /^%|‰|\bna\b|\//.test(template.unit.pl) && !/na dobę|km\/h|zł\/m²/.test(template.unit.pl);
    if (isRatio) expect(template.definition.pl).toMatch(/podziel(on|eni)|procentach/);
  });

  test.each(named)('$id: a share multiplies by 100, a rate by its base', ({ template }) => {
    const [, thousand, tens] = /na (?:(1000)|(10{1,2} tys\.))/.exec(template.unit.pl) ?? [];
    const factor = template.unit.pl === '‰' ? '1000' : (thousand ?? tens);
    if (factor !== undefined) expect(template.definition.pl).toContain(`przez ${factor.replace(/\.$/, '')}`);
    if (template.unit.pl === '%' && !/procentach/.test(template.definition.pl)) {
      expect(template.definition.pl).toContain('przez 100');
    }
  });

  test.each(named)('$id: is written in both languages', ({ template }) => {
    expect(template.name.pl).not.toBe(template.name.en);
    expect(template.definition.pl).not.toBe(template.definition.en);
    const numbers = (text: string) => text.match(/\d+/g)?.sort() ?? [];
    expect(numbers(bare(template.definition.pl))).toEqual(numbers(bare(template.definition.en)));
  });

  /** Numbers as one run of digits in both languages: "10 tys." and "10,000", "1000" and "1,000", "0,5" and "0.5". */
  function bare(text: string): string {
    return text.replace(/(\d) tys\./g, '$1000').replace(/(\d)[.,](\d)/g, '$1$2');
  }

  test.each(named)('$id: a unit that begins with "%" stays within 0 to 100', ({ template }) => {
    const mayLeave = /ujemna|przekroczyć 100/.test(template.definition.pl);
    expect(template.unit.pl.startsWith('%') && mayLeave).toBe(false);
  });

  test('no city of the library is named', () => {
    const texts = JSON.stringify(templates satisfies readonly IndicatorTemplate[]);
    expect(texts).not.toMatch(/Toru[nń]|Kalisz|Legnic|Leszn/);
  });
});
