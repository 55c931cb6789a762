import fc from 'fast-check';
import type { Finding, Holding, LegalPointKey, Remedy, Rule } from '../../src/strategy/check/finding';
import { RULES } from '../../src/strategy/check/finding';
import { LANGUAGES } from '../../src/strategy/language';
import { SECTION_SHEETS } from '../../src/strategy/section';
import {
  findingText,
  holdingText,
  legalPointText,
  legalStateText,
  remedyText,
  ruleText,
} from '../../src/workbook/check-text';
import { anyDraft } from '../strategy/any-drafts';
import { check } from '../strategy/check/complete-draft';
import { anyTables } from './any-indicators';
import { measuredOf } from './typed-indicators';
import { goalRow, indicatorRow, sectionRow, workbookDraft } from '../strategy/sample-workbook-draft';

function finding(rule: Rule, values: Finding['values']): Finding {
  return { rule, severity: 'error', target: { kind: 'draft' }, values, key: rule };
}

it.each<[Rule, Finding['values'], string, string]>([
  [
    'duplicateCode',
    { goal: '1 Nauka', code: '1', other: '1 Kultura' },
    'Cel „1 Nauka” ma ten sam kod co cel „1 Kultura”. Zmień jeden z kodów albo ponumeruj cele na nowo.',
    'The goal “1 Nauka” has the same code as the goal “1 Kultura”. Change one of the codes, or renumber the goals.',
  ],
  [
    'levelAboveParent',
    { goal: '1.1 Nauka', level: 'strategicGoal', parent: '1 Kultura', parentLevel: 'operationalGoal' },
    '„1.1 Nauka” to „Cel strategiczny”, a stoi pod „1 Kultura”, czyli pod poziomem „Cel operacyjny”. Zmień poziom albo przenieś w inne miejsce.',
    '“1.1 Nauka” is at the level “Strategic goal”, but stands under “1 Kultura”, which is at the level “Operational goal”. Change the level, or move it elsewhere.',
  ],
  [
    'missingNumber',
    { indicator: 'Drogi', column: 'baseValue' },
    'Wskaźnik „Drogi” nie ma liczby w kolumnie „Wartość bazowa”. Uzupełnij ją.',
    'The indicator “Drogi” has no number in the column “Baseline”. Enter it.',
  ],
  [
    'sectionRowIncomplete',
    { section: 'diagnosis', row: '', column: 'conclusion' },
    'W tabeli „Wnioski z diagnozy” wiersz „(brak)” nie jest pełny. Uzupełnij: „Wniosek z diagnozy”.',
    'In the table “Diagnosis”, the row “(none)” is incomplete. Enter: “Conclusion of the diagnosis”.',
  ],
  [
    'fundingSumsDiffer',
    { year: 2027, planned: 1_250_000.5, sources: 1_000_000, difference: -250_000.5 },
    'Na rok 2027 zaplanowano 1 250 000,5 zł, a źródła finansowania dają razem 1 000 000 zł (różnica: -250 000,5 zł). Popraw kwoty.',
    'For the year 2027, PLN 1,250,000.5 are planned, and the sources add up to PLN 1,000,000 (difference: PLN -250,000.5). Correct the amounts.',
  ],
])('says of %s with %j', (rule, values, pl, en) => {
  const spaces = (text: string) => text.replace(/\s/g, ' ');
  expect(spaces(findingText(finding(rule, values), 'pl'))).toBe(pl);
  expect(spaces(findingText(finding(rule, values), 'en'))).toBe(en);
});

describe.each(LANGUAGES)('in %s', (language) => {
  function isSpoken({ rule, remedy, ...rest }: Finding): void {
    const text = findingText({ rule, ...rest }, language);
    expect(text).not.toMatch(/[{}]|„”|“”|undefined|\s\s/);
    if (remedy) expect(remedyText(remedy, language)).not.toMatch(/[{}]|undefined/);
  }

  it('has a sentence for whatever the check finds in goals, sections and their codes', () => {
    const amounts = workbookDraft([goalRow('a', '1')], [], {
      fundingYears: [sectionRow('y', { year: 2026, planned: 'x' }), sectionRow('z', { planned: 'x' })],
      funding: [
        sectionRow('f', { source: '', goalCode: '9' }, [{ year: 2026, value: 'x' }]),
        sectionRow('g', { source: 'x', goalCode: '1' }, [{ year: 2026, value: undefined }]),
      ],
      implementation: [sectionRow('m', { part: '', task: '', owner: 'x' })],
    });
    check(amounts).findings.forEach(isSpoken);
    fc.assert(fc.property(anyDraft, (draft) => check(draft).findings.forEach(isSpoken)));
  });

  it('has a sentence for whatever the check finds in indicators', () => {
    fc.assert(
      fc.property(anyTables(5), (tables) => {
        const goals = tables.goals.map(({ id, code, name }) => goalRow(id, code, { name, isStored: false }));
        const rows = measuredOf(tables).map((measured, index) => ({
          ...indicatorRow(`i${index}`, { id: '', code: '' }),
          measured,
        }));
        check(workbookDraft(goals, rows)).findings.forEach(isSpoken);
      }),
    );
  });

  it('has a heading of its own for every rule', () => {
    expect(new Set(RULES.map((rule) => ruleText(rule, language))).size).toBe(RULES.length);
  });
});

it.each<[Remedy, string, string]>([
  [{ kind: 'edit', edit: { kind: 'renumber' } }, 'Ponumeruj na nowo', 'Renumber'],
  [
    { kind: 'edit', edit: { kind: 'setLevel', id: 'a', level: 'action' } },
    'Zmień poziom na „Kierunek działań”',
    'Change the level to “Course of action”',
  ],
  [
    { kind: 'edit', edit: { kind: 'setDimension', id: 'a', dimension: 'social' } },
    'Zmień wymiar na „społeczny”',
    'Change the dimension to “social”',
  ],
  [
    { kind: 'insertSection', section: 'diagnosis' },
    'Wstaw arkusz „Wnioski z diagnozy”',
    'Insert the sheet “Diagnosis”',
  ],
])('calls the remedy %j', (remedy, pl, en) => {
  expect(remedyText(remedy, 'pl')).toBe(pl);
  expect(remedyText(remedy, 'en')).toBe(en);
});

it('calls the sheet of each section as it will be called', () => {
  const texts = SECTION_SHEETS.map((section) => remedyText({ kind: 'insertSection', section }, 'pl'));
  expect(new Set(texts).size).toBe(SECTION_SHEETS.length);
});

it.each<[Holding, string, string]>([
  [{ kind: 'strategicGoals', count: 0 }, 'brak celów strategicznych', 'no strategic goals'],
  [{ kind: 'strategicGoals', count: 1 }, '1 cel strategiczny', '1 strategic goal'],
  [{ kind: 'strategicGoals', count: 3 }, '3 cele strategiczne', '3 strategic goals'],
  [{ kind: 'strategicGoals', count: 12 }, '12 celów strategicznych', '12 strategic goals'],
  [
    { kind: 'spatialResults', count: 0 },
    'brak rezultatów w wymiarze przestrzennym',
    'no results in the spatial dimension',
  ],
  [{ kind: 'fundedYears', count: 22 }, '22 lata z planowanymi nakładami', '22 years with planned spending'],
])('says of %j “%s”', (holding, pl, en) => {
  expect(holdingText(holding, 'pl')).toBe(pl);
  expect(holdingText(holding, 'en')).toBe(en);
});

describe('the law', () => {
  it('is quoted in Polish, whatever the language', () => {
    expect(legalPointText('4', 'pl')).toEqual({
      reference: 'art. 10e ust. 3 pkt 4',
      title: 'Model struktury funkcjonalno-przestrzennej',
      text: 'model struktury funkcjonalno-przestrzennej gminy;',
    });
    expect(legalPointText('4', 'en')).toEqual({
      reference: 'art. 10e(3)(4)',
      title: 'Model of the functional and spatial structure',
      text: 'model struktury funkcjonalno-przestrzennej gminy;',
    });
    expect(legalPointText('diagnosis', 'pl').reference).toBe('art. 10e ust. 3 (część wspólna)');
  });

  it('has words for each of its ten points', () => {
    const keys: readonly LegalPointKey[] = check(workbookDraft([])).points.map(({ key }) => key);
    expect(keys).toHaveLength(10);
    expect(new Set(keys.map((key) => legalPointText(key, 'pl').text)).size).toBe(10);
  });

  it('is dated, and what was not verified is said', () => {
    expect(legalStateText('pl')).toEqual({
      state:
        'Brzmienie art. 10e ust. 3 ustawy o samorządzie gminnym według stanu na 30 maja 2023 r. (Dz.U. 2023 poz. 40). Od tego czasu ustawę zmieniano. Nie sprawdzono, czy zmieniono także ten ustęp: porównaj go z aktualnym tekstem ustawy.',
      sourceUrl: 'https://lexlege.pl/ustawa-o-samorzadzie-gminnym/art-10e/',
      disclaimer: expect.stringContaining('nie jest porada prawna'),
    });
    expect(legalStateText('en').state).toContain('as of 30 May 2023 (Dz.U. 2023 poz. 40)');
  });
});
