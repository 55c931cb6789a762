import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const project = path.join(__dirname, '../..');

/** One text that a person reads, and where it stands. */
export interface Text {
  /** "src/taskpane/messages/pl.ts: footer.goals.one" */
  readonly where: string;
  readonly text: string;
}

/** The folder of a catalogue and its texts in both languages, by their keys ("footer.goals.one"). */
export interface Catalogue {
  readonly folder: string;
  readonly pl: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

/** Every message catalogue of src, found by its place, so that a new one is never forgotten. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  const folders = readdirSync(path.join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/]messages[\\/]pl\.ts$/.test(file))
    .map((file) => path.join('src', path.dirname(file)));
  return Promise.all(
    folders.sort().map(async (folder) => ({
      folder,
      pl: await textsOfLanguage(folder, 'pl'),
      en: await textsOfLanguage(folder, 'en'),
    })),
  );
}

async function textsOfLanguage(folder: string, language: 'pl' | 'en'): Promise<ReadonlyMap<string, string>> {
  const module: Record<string, unknown> = await import(path.join(project, folder, language));
  return new Map(flatten(module[language], ''));
}

/** Texts of nested objects and lists by their path. */
export function* flatten(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* flatten(inner, key ? `${key}.${name}` : name);
  } else throw new Error(`${key}: neither a text nor a group of texts`);
}

/**
 * The language that a catalogue's text is written in: the catalogue's, but the offer to switch to the other language speaks
 * that language, and what explains Polish grammatical cases is Polish in every catalogue.
 */
export function languageOf(catalogue: 'pl' | 'en', key: string): 'pl' | 'en' {
  if (/(^|\.)switchLanguage$/.test(key)) return catalogue === 'pl' ? 'en' : 'pl';
  return /\.case(Questions|Examples)\./.test(key) ? 'pl' : catalogue;
}

/** The texts of all catalogues that are written in one language. */
export function textsOf(catalogues: readonly Catalogue[], language: 'pl' | 'en'): readonly Text[] {
  return catalogues.flatMap(({ folder, pl, en }) =>
    [['pl', pl] as const, ['en', en] as const].flatMap(([name, texts]) =>
      [...texts]
        .filter(([key]) => languageOf(name, key) === language)
        .map(([key, text]) => ({ where: `${folder}/${name}.ts: ${key}`, text })),
    ),
  );
}

/** What a reader of a Markdown file reads, line by line: no code, no addresses, no comments, nothing quoted in Polish. */
export function textsOfMarkdown(file: string): readonly Text[] {
  const readable = readFileSync(path.join(project, file), 'utf8')
    .replace(/```[\s\S]*?```|<!--[\s\S]*?-->/g, (block) => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]*`/g, '')
    .replace(/„[^”\n]*”/g, (quoted) => (file.endsWith('podrecznik.md') ? quoted : ''))
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/https?:\/\/[^\s)>]*/g, '');
  return readable.split('\n').map((text, index) => ({ where: `${file}:${index + 1}`, text }));
}
