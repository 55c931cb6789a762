import { readCatalogue } from '../library/catalogue';
import type { IndicatorTemplate } from '../strategy/indicator';
import { formatMessage, formatPlural } from '../strategy/language';
import { failure, success, type Result } from '../strategy/result';
import { THEMES, type Theme } from '../strategy/theme';
import { jsonText, type Command, type CommandContext } from './command';
import { problem, type CliProblem } from './problem';

/** `indicators [--theme THEME]`: the catalogue of suggested indicators, or those of one theme. */
export const indicatorsCommand: Command = {
  syntax: {
    name: 'indicators',
    valueOptions: ['theme', 'language'],
    repeatable: [],
    flags: ['json'],
    argument: undefined,
  },
  run: async (line, context) => {
    const theme = readTheme(line.values.get('theme')?.[0]);
    if (!theme.ok) return theme;
    const wanted = theme.value;
    const templates = readCatalogue().filter(({ themes }) => wanted === undefined || themes.includes(wanted));
    if (line.flags.has('json')) {
      return success(jsonText(templates.map((template) => templateEntry(template, context))));
    }
    return success(
      [context.messages.indicators.origin, ...templates.map((each) => templateText(each, context))].join(
        '\n\n',
      ),
    );
  },
};

function readTheme(option: string | undefined): Result<Theme | undefined, CliProblem> {
  if (option === undefined) return success(undefined);
  const theme = THEMES.find((known) => known === option.trim());
  return theme === undefined
    ? failure(problem('unknownTheme', { theme: option, themes: THEMES.join(', ') }))
    : success(theme);
}

/** Both names whatever the language; unit, definition and source in the language that was asked for. */
function templateEntry(template: IndicatorTemplate, { language }: CommandContext) {
  const { id, name, unit, definition, desiredChange, kind, frequency, level, themes, source } = template;
  return {
    id,
    name: name.pl,
    nameEn: name.en,
    unit: unit[language],
    definition: definition[language],
    desiredChange,
    kind,
    frequency,
    level,
    themes,
    source: {
      name: source.name[language],
      ...(source.variable && { variableId: source.variable.id, verified: source.variable.verified }),
    },
  };
}

function templateText(template: IndicatorTemplate, { language, messages }: CommandContext): string {
  const { id, name, unit, definition, desiredChange, kind, frequency, level, themes, source } = template;
  const texts = messages.indicators;
  const variable =
    source.variable &&
    formatMessage(source.variable.verified ? texts.variable : texts.unverifiedVariable, {
      id: source.variable.id,
    });
  const facts = [
    formatMessage(texts.unit, { unit: unit[language] }),
    texts.kinds[kind],
    formatMessage(texts.desiredChange, { change: texts.changes[desiredChange] }),
    texts.frequencies[frequency],
    texts.levels[level],
  ];
  const labels = themes.map((theme) => texts.themes[theme]);
  const origin = [formatMessage(texts.source, { source: source.name[language] }), variable];
  return [
    `${id} – ${name[language]}`,
    `  ${facts.join('; ')}`,
    `  ${formatPlural(language, texts.themesOf, themes.length, { themes: labels.join(', ') })}`,
    `  ${origin.filter((part) => part !== undefined).join('; ')}`,
    `  ${definition[language]}`,
  ].join('\n');
}
