import path from 'node:path';
import { readLibrary } from '../library/library';
import { localPhrasesOf } from '../library/local-phrases';
import { RULES, SEVERITIES } from '../strategy/check/finding';
import { formatMessage, formatPlural } from '../strategy/language';
import { failure, success } from '../strategy/result';
import { legalStateText, ruleText } from '../workbook/check-text';
import { readWorkbook } from '../workbook/reading/read-workbook';
import { readXlsx } from '../workbook/read-xlsx';
import { jsonText, type Command, type CommandContext } from './command';
import { listFindings, type ListedCheck, type ListedFinding } from './listed-findings';
import { problem } from './problem';
import { readWhole } from './read-file';

/** `check FILE.xlsx`: what is missing in the draft of a workbook, or wrong with it, as the pane would say it. */
export const checkCommand: Command = {
  syntax: {
    name: 'check',
    valueOptions: ['language'],
    repeatable: [],
    flags: ['json'],
    argument: 'file',
  },
  run: async (line, context) => {
    const { argument: file } = line;
    if (file === undefined) {
      return failure(
        problem('missingArgument', { command: 'check', argument: context.messages.arguments.file }),
      );
    }
    const bytes = await readWhole(path.resolve(context.folder, file), file);
    if (!bytes.ok) return bytes;
    const content = await readXlsx(bytes.value);
    if (!content.ok) return failure(unreadable(content.problem, file));
    const reading = readWorkbook(content.value.snapshot);
    if (reading.drafts.length === 0) return failure(problem('noDraft', { file }));
    const check = listFindings(
      reading,
      { today: todaySerial(), localPhrases: localPhrasesOf(readLibrary()) },
      context.language,
    );
    const { findings, goals, indicators } = check;
    return success({
      text: line.flags.has('json')
        ? jsonText({ findings, goals, indicators })
        : checkText(file, check, context),
      exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    });
  },
};

type XlsxProblem = Extract<Awaited<ReturnType<typeof readXlsx>>, { readonly ok: false }>['problem'];

function unreadable(found: XlsxProblem, file: string) {
  switch (found.kind) {
    case 'notXlsx':
      return problem('notWorkbook', { file });
    case 'encrypted':
      return problem('encrypted', { file });
    case 'damaged':
      return problem('damaged', { file, reason: found.reason });
  }
}

/** The day of the check as a serial number: days since 30 December 1899. */
function todaySerial(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}

function checkText(
  file: string,
  { findings, dismissed, goals, indicators }: ListedCheck,
  context: CommandContext,
): string {
  const { language, messages } = context;
  const { check } = messages;
  const counts = formatMessage(check.checked, {
    file,
    goals: formatPlural(language, messages.goals, goals),
    indicators: formatPlural(language, messages.indicatorCount, indicators),
  });
  const groups = SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [[`${check.severities[severity]} (${found.length})`, ...groupLines(found, context)].join('\n')];
  });
  return [
    counts,
    ...(groups.length === 0 ? [check.nothingFound] : groups),
    ...(dismissed === 0 ? [] : [formatPlural(language, check.dismissed, dismissed)]),
    legalStateText(language).disclaimer,
  ].join('\n\n');
}

/** Findings of the same rule stand together under its name, in the order in which the first of each was found. */
function groupLines(findings: readonly ListedFinding[], context: CommandContext): readonly string[] {
  const { language, messages } = context;
  const headingOf = ({ rule }: ListedFinding) => {
    const known = RULES.find((each) => each === rule);
    return known ? ruleText(known, language) : messages.check.reading;
  };
  const headings = [...new Set(findings.map(headingOf))];
  return headings.flatMap((heading) => [
    `  ${heading}`,
    ...findings
      .filter((finding) => headingOf(finding) === heading)
      .map((finding) => `    ${findingLine(finding, context)}`),
  ]);
}

function findingLine({ rule, message, sheet, cell }: ListedFinding, { messages }: CommandContext): string {
  // What was not understood names its cell itself.
  if (sheet === null || cell === null || rule.startsWith('reading.')) return message;
  return `${formatMessage(messages.check.cell, { sheet, address: cell })} ${message}`;
}
