import { isBlank, filledRows, plannedYear } from './section-rows';
import { numberIn } from '../cell-value';
import type { SectionKey, SectionSheetKey } from '../section';
import { DIMENSIONS } from '../strategy';
import type { SectionRow } from '../workbook-draft';
import type { DraftIndex } from './draft-index';
import { countSpatialResults, resultRows } from './expected-results';
import type { Coverage, Holding, LegalPoint, LegalPointKey } from './finding';

/**
 * What the workbook holds for each point of art. 10e ust. 3, in the order of the law. "Present" says that there is something for every
 * part of a point, not that it is enough: that only a person can say.
 */
export function legalPoints(index: DraftIndex): readonly LegalPoint[] {
  const { goals, indicators } = index.draft;
  const rows = (section: SectionKey) => filledRows(index.draft, section) ?? [];
  const strategic = goals.filter(({ level }) => level === 'strategicGoal');
  const ofLevel = (level: string) => goals.filter((goal) => goal.level === level).length;
  const withGoal = DIMENSIONS.filter((dimension) => strategic.some((goal) => goal.dimension === dimension));
  const pursued = strategic.filter((goal) => index.childrenOf(goal).length > 0);

  const conclusions = rows('diagnosis').filter(({ cells }) => !isBlank(cells.conclusion));
  const concluded = DIMENSIONS.filter((dimension) =>
    conclusions.some(({ cells }) => cells.dimension === dimension),
  );
  const results = resultRows(index).length;
  const goalsWithResult = goals.filter(({ result }) => result.trim() !== '').length;
  const spatialResults = countSpatialResults(index);
  const goalIndicators = indicators.filter(({ measured }) => measured.kind !== 'context').length;

  const spatial = rows('spatialPolicy').filter(({ cells }) => !isBlank(cells.statement));
  const modelElements = spatial.filter(({ cells }) => cells.kind === 'modelElement').length;
  const findings = spatial.filter(({ cells: { kind } }) => kind === 'finding' || kind === 'recommendation');
  const guidelines = rows('implementation').filter(({ cells }) => !isBlank(cells.guideline)).length;
  const parts = rows('implementation').length;
  const sources = rows('funding').filter(hasAmount).length;
  const years = rows('fundingYears').flatMap((row) => plannedYear(row)?.year ?? []);
  const fundedYears = new Set(years).size;

  return [
    point('diagnosis', among(concluded.length, DIMENSIONS.length, conclusions.length), 'diagnosis', {
      conclusions: conclusions.length,
    }),
    point('1', among(withGoal.length, DIMENSIONS.length, strategic.length), undefined, {
      strategicGoals: strategic.length,
      dimensionsWithGoal: withGoal.length,
    }),
    point('2', among(pursued.length, strategic.length, goals.length - strategic.length), undefined, {
      operationalGoals: ofLevel('operationalGoal'),
      actions: ofLevel('action'),
    }),
    point('3', parted(goalsWithResult + results, spatialResults, goalIndicators), 'results', {
      goalsWithResult,
      results,
      spatialResults,
      goalIndicators,
    }),
    point('4', parted(modelElements), 'spatialPolicy', { spatialModelElements: modelElements }),
    point('5', parted(findings.length), 'spatialPolicy', { spatialFindings: findings.length }),
    point('6', areasCovered(rows('voivodeshipAreas')), 'voivodeshipAreas', {
      voivodeshipAreas: rows('voivodeshipAreas').length,
    }),
    point('7', areasCovered(rows('ownAreas')), 'ownAreas', { ownAreas: rows('ownAreas').length }),
    point('8', parted(parts, guidelines), 'implementation', { implementationParts: parts, guidelines }),
    point('9', parted(sources, fundedYears), 'funding', { fundingSources: sources, fundedYears }),
  ];
}

function point(
  key: LegalPointKey,
  coverage: Coverage,
  section: SectionSheetKey | undefined,
  counts: Readonly<Partial<Record<Holding['kind'], number>>>,
): LegalPoint {
  const holdings = HOLDING_KINDS.flatMap((kind): Holding[] => {
    const count = counts[kind];
    return count === undefined ? [] : [{ kind, count }];
  });
  return { key, coverage, holdings, ...(section && { section }) };
}

/** In the order in which a point tells them. */
const HOLDING_KINDS: readonly Holding['kind'][] = [
  'conclusions',
  'strategicGoals',
  'dimensionsWithGoal',
  'operationalGoals',
  'actions',
  'goalsWithResult',
  'results',
  'spatialResults',
  'goalIndicators',
  'spatialModelElements',
  'spatialFindings',
  'voivodeshipAreas',
  'ownAreas',
  'implementationParts',
  'guidelines',
  'fundingSources',
  'fundedYears',
];

/** Of something that each of several has to have. @param atAll how many there are at all */
function among(count: number, all: number, atAll: number): Coverage {
  if (atAll === 0) return 'missing';
  return count === all && all > 0 ? 'present' : 'partial';
}

/** Of something with several parts. */
function parted(...counts: readonly number[]): Coverage {
  if (counts.every((count) => count === 0)) return 'missing';
  return counts.every((count) => count > 0) ? 'present' : 'partial';
}

/** Areas are to be named together with what is planned there. */
function areasCovered(rows: readonly SectionRow[]): Coverage {
  const planned = rows.filter(({ cells }) => !isBlank(cells.actions));
  return among(planned.length, rows.length, rows.length);
}

function hasAmount({ years }: SectionRow): boolean {
  return years.some(({ value }) => numberIn(value) !== undefined);
}
