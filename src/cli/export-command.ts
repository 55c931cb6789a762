import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { readCatalogue } from '../library/catalogue';
import { readLibrary } from '../library/library';
import { composeDraft } from '../strategy/compose-draft';
import { walkGoals, type Draft, type Horizon } from '../strategy/draft';
import { formatMessage, formatPlural, type Language } from '../strategy/language';
import { failure, success, type Result } from '../strategy/result';
import { layOutWorkbook } from '../workbook/lay-out-workbook';
import { NO_NAMES_TAKEN } from '../workbook/names';
import { writeXlsx } from '../workbook/write-xlsx';
import { chooseNodes } from './choose-nodes';
import type { Command, CommandContext } from './command';
import type { CommandLine } from './command-line';
import { readHorizon } from './horizon-option';
import { readIndicatorsOption, suggestedIndicators } from './indicators-option';
import { placeProblem, readPlaceForms } from './place-option';
import { problem, type CliProblem } from './problem';
import { writeWhole } from './write-file';

/** `export --from … --place … --out …`: chosen goals with indicators as a workbook file. Everything is checked before anything is written. */
export const exportCommand: Command = {
  syntax: {
    name: 'export',
    valueOptions: ['place', 'horizon', 'indicators', 'language', 'out'],
    repeatable: ['from', 'forms'],
    flags: ['protect'],
    argument: undefined,
  },
  run: async (line, context) => {
    const request = readRequest(line, context.language);
    if (!request.ok) return request;
    const { draft, out } = request.value;
    const model = layOutWorkbook(draft, {
      language: context.language,
      taken: NO_NAMES_TAKEN,
      thisYear: new Date().getFullYear(),
      protectFormulas: line.flags.has('protect'),
    });
    const failed = await writeWhole(path.resolve(context.folder, out), await writeXlsx(model));
    return failed === undefined
      ? success(report(draft, out, context))
      : failure({ ...failed, values: { ...failed.values, file: out } });
  },
};

interface ExportRequest {
  readonly draft: Draft;
  readonly out: string;
}

function readRequest(line: CommandLine, language: Language): Result<ExportRequest, CliProblem> {
  const only = (option: string) => line.values.get(option)?.[0];
  const from = line.values.get('from') ?? [];
  if (from.length === 0) return failure(problem('missingOption', { option: '--from' }));
  const place = only('place');
  if (place === undefined) return failure(problem('missingOption', { option: '--place' }));
  const out = only('out');
  if (out === undefined) return failure(problem('missingOption', { option: '--out' }));
  if (!/[^/\\]\.xlsx$/i.test(out)) return failure(problem('notXlsx', { file: out }));

  const strategies = readLibrary();
  const chosen = chooseNodes(strategies, from);
  if (!chosen.ok) return chosen;
  const forms = readPlaceForms(place, line.values.get('forms') ?? []);
  if (!forms.ok) return forms;
  const horizon = readOptionalHorizon(only('horizon'));
  if (!horizon.ok) return horizon;
  const indicators = readIndicatorsOption(only('indicators'));
  if (!indicators.ok) return indicators;

  const draft = composeDraft({
    strategies,
    chosen: chosen.value,
    place: { forms: forms.value },
    ...(horizon.value && { horizon: horizon.value }),
    ...(indicators.value === 'suggested' && {
      indicators: suggestedIndicators(strategies, chosen.value, readCatalogue(), language),
    }),
    newId: randomUUID,
  });
  if (draft.ok) return success({ draft: draft.value, out });
  if (draft.problem.kind === 'place') {
    return failure(placeProblem(draft.problem.case, draft.problem.problem));
  }
  throw new Error(`The chosen nodes make no draft: ${draft.problem.kind}`);
}

function readOptionalHorizon(option: string | undefined): Result<Horizon | undefined, CliProblem> {
  return option === undefined ? success(undefined) : readHorizon(option);
}

function report(draft: Draft, out: string, { language, messages }: CommandContext): string {
  const goals = [...walkGoals(draft.goals)].length;
  const written =
    goals === 0
      ? formatMessage(messages.writtenWithoutGoals, { file: out })
      : formatMessage(messages.written, {
          file: out,
          goals: formatPlural(language, messages.goals, goals),
          indicators: formatPlural(language, messages.indicatorCount, draft.indicators.length),
        });
  const open = draft.openDecisions.length;
  return open === 0 ? written : `${written}\n${formatPlural(language, messages.openDecisions, open)}`;
}
