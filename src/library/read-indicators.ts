import * as v from 'valibot';
import type { IndicatorTemplate } from '../strategy/indicator';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { Theme } from '../strategy/theme';
import type { IndicatorDocument, IndicatorEntry } from './indicator-document';
import { indicatorDocument } from './indicator-document';

/** A file of the catalogue: its name and its parsed JSON. */
export interface IndicatorFile {
  readonly file: string;
  readonly data: unknown;
}

/** What is wrong with a file of the catalogue, for the maintainer who writes it. */
export interface CatalogueProblem {
  readonly file: string;
  /** The id of the indicator that is wrong, or its position where it has no id; absent for the file itself. */
  readonly entry?: string;
  readonly message: string;
}

/** A sentence that names file and indicator. */
export function describeCatalogueProblem({ file, entry, message }: CatalogueProblem): string {
  return `${file}${entry === undefined ? '' : `, indicator ${entry}`}: ${message}`;
}

/**
 * Reads the files of a catalogue (`indicator-document.ts` says how they are written).
 * @returns the templates in the files' order, or everything that is wrong with the files
 */
export function readIndicators(
  files: readonly IndicatorFile[],
): Result<readonly IndicatorTemplate[], readonly CatalogueProblem[]> {
  const problems: CatalogueProblem[] = [];
  const templates: IndicatorTemplate[] = [];
  const unique = { theme: new Set<string>(), id: new Set<string>(), name: new Set<string>() };
  for (const { file, data } of files) {
    const parsed = v.safeParse(indicatorDocument, data);
    if (!parsed.success) {
      problems.push(...parsed.issues.map((issue) => shapeProblem(file, issue)));
      continue;
    }
    const { theme, indicators } = parsed.output;
    if (taken(unique.theme, theme))
      problems.push({ file, message: `another file has the theme ${theme}, too` });
    for (const entry of indicators) {
      const report = (message: string) => problems.push({ file, entry: entry.id, message });
      if (taken(unique.id, entry.id)) report('another indicator has the same id');
      for (const name of Object.values(entry.name)) {
        if (taken(unique.name, name)) report(`another indicator has the same name, “${name}”`);
      }
      const themes: readonly Theme[] = [theme, ...(entry.otherThemes ?? [])];
      if (new Set(themes).size < themes.length) report('otherThemes: a theme is there twice');
      templates.push(template(entry, themes));
    }
  }
  return problems.length > 0 ? failure(problems) : success(templates);
}

/** Whether the value was there before; from now on it is. */
function taken(values: Set<string>, value: string): boolean {
  if (values.has(value)) return true;
  values.add(value);
  return false;
}

function template({ otherThemes: _, ...entry }: IndicatorEntry, themes: readonly Theme[]): IndicatorTemplate {
  return { ...entry, themes };
}

/** Fields below an entry of `indicators` belong to that indicator; all others to the file. */
function shapeProblem(file: string, issue: v.BaseIssue<unknown>): CatalogueProblem {
  const path = issue.path ?? [];
  const [list, item, ...fields] = path;
  const inEntry = list?.key === ('indicators' satisfies keyof IndicatorDocument) && item !== undefined;
  const subject = (inEntry ? fields : path).map(({ key }) => String(key)).join('.');
  return {
    file,
    ...(inEntry && { entry: idOf(item.value) ?? `number ${Number(item.key) + 1}` }),
    message: (subject && `${subject}: `) + issue.message,
  };
}

function idOf(entry: unknown): string | undefined {
  const named = v.safeParse(v.looseObject({ id: v.string() }), entry);
  return named.success ? named.output.id : undefined;
}
