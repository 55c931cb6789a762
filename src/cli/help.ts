import { formatMessage } from '../strategy/language';
import { THEMES } from '../strategy/theme';
import type { Messages } from './messages/messages';

const WIDTH = 100;
const INDENT = '      ';

/** What `--help` prints: every command and option with its explanation. */
export function helpText({ help, indicators }: Messages): string {
  const themes = THEMES.map((theme) => `${theme} (${indicators.themes[theme]})`).join(', ');
  const sections = [
    [
      help.commands,
      [
        ['npm run -s cli -- list [--json]', help.list],
        ['npm run -s cli -- show ID [--json]', help.show],
        ['npm run -s cli -- search "…" [--json]', help.search],
        ['npm run -s cli -- indicators [--theme THEME] [--json]', help.indicators],
        ['npm run -s cli -- export --from ID[:CODE,CODE…] --place NAME --out FILE.xlsx', help.export],
        ['npm run -s cli -- check FILE.xlsx [--json]', help.check],
      ],
    ],
    [help.indicatorsOptions, [['--theme THEME', formatMessage(help.theme, { themes })]]],
    [
      help.options,
      [
        ['--from ID[:CODE,CODE…]', help.from],
        ['--place NAME', help.place],
        ['--forms genitive=…,dative=…,accusative=…,instrumental=…,locative=…', help.forms],
        ['--horizon 2026-2030', help.horizon],
        ['--indicators suggested|none', help.indicatorsOption],
        ['--protect', help.protect],
        ['--out FILE.xlsx', help.out],
      ],
    ],
    [
      help.common,
      [
        ['--language pl|en', help.language],
        ['--json', help.json],
        ['--help', help.help],
      ],
    ],
  ] as const;
  return [
    help.title,
    ...sections.map(([heading, entries]) =>
      [`${heading}:`, ...entries.flatMap(([syntax, text]) => [`  ${syntax}`, wrapped(text, INDENT)])].join(
        '\n',
      ),
    ),
    wrapped(help.exitCodes, ''),
  ].join('\n\n');
}

/** A text broken into lines of at most WIDTH characters. */
function wrapped(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && `${indent}${line} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}
