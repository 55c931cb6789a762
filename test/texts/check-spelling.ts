import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { project, type Text } from './catalogues';

/** A word that no dictionary knows, and where it stands. */
export interface Misspelling {
  readonly word: string;
  readonly where: string;
}

/**
 * Looks every word up in the dictionaries of a language (cspell in a process of its own, with cspell-LANGUAGE.json).
 * Placeholders such as {count} are left out.
 * @throws Error when cspell itself fails.
 */
export async function checkSpelling(
  language: 'pl' | 'en',
  texts: readonly Text[],
): Promise<readonly Misspelling[]> {
  const lines = texts.map(({ text }) => text.replace(/\{\w+\}/g, ' ').replace(/\s+/g, ' '));
  const { code, output } = await runCspell(language, lines.join('\n'));
  const findings = [...output.matchAll(/^:(\d+):\d+ - Unknown word \((.+?)\)/gm)];
  if (code !== (findings.length > 0 ? 1 : 0)) throw new Error(`cspell ended with code ${code}:\n${output}`);
  return findings.map(([, line, word = '']) => {
    const where = texts[Number(line) - 1]?.where ?? `line ${String(line)}`;
    return { word, where };
  });
}

interface Run {
  readonly code: number | null;
  readonly output: string;
}

function runCspell(language: 'pl' | 'en', input: string): Promise<Run> {
  const args = [
    path.join(project, 'node_modules/cspell/bin.mjs'),
    'lint',
    '--config',
    path.join(__dirname, `cspell-${language}.json`),
    ...(language === 'pl' ? ['--no-default-configuration'] : []),
    '--no-progress',
    '--no-summary',
    '--no-color',
    'stdin',
  ];
  return new Promise((resolve, reject) => {
    const cspell = spawn(process.execPath, args, { cwd: project });
    let output = '';
    for (const stream of [cspell.stdout, cspell.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => (output += chunk));
    }
    cspell.on('error', reject);
    cspell.on('close', (code) => resolve({ code, output }));
    cspell.stdin.end(input);
  });
}
