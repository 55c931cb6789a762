import { LANGUAGES, type Language } from '../strategy/language';
import { readCommandLine } from './command-line';
import type { Command } from './command';
import { helpText } from './help';
import { messagesFor } from './messages/messages';
import { describeProblem, problem, type CliProblem } from './problem';

/** What a run of the command line comes to. Exit code 0: done; 1: `check` found an error; 2: the command cannot be carried out as typed. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly error: string;
}

/** The commands by name, loaded when asked for, so that `list` does not wait for what only `export` needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./list-command')).listCommand,
  show: async () => (await import('./show-command')).showCommand,
  search: async () => (await import('./search-command')).searchCommand,
  indicators: async () => (await import('./indicators-command')).indicatorsCommand,
  export: async () => (await import('./export-command')).exportCommand,
  check: async () => (await import('./check-command')).checkCommand,
};

/**
 * Carries out one command line, `args` without the program's name.
 * @param folder that relative file names count from
 */
export async function run(args: readonly string[], folder: string): Promise<Outcome> {
  const language = languageOf(args);
  const messages = messagesFor(language ?? 'pl');
  const refuse = (found: CliProblem): Outcome => ({
    exitCode: 2,
    output: '',
    error: describeProblem(found, messages),
  });
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    return { exitCode: 0, output: helpText(messages), error: '' };
  }
  const [name, ...rest] = args;
  const commands = Object.keys(COMMANDS).join(', ');
  if (name === undefined) {
    const { error } = refuse(problem('noCommand', { commands }));
    return { exitCode: 2, output: '', error: `${error} ${messages.problems.seeHelp}` };
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return refuse(problem('unknownCommand', { command: name, commands }));
  const command = await load();
  const line = readCommandLine(command.syntax, rest);
  if (!line.ok) return refuse(line.problem);
  if (language === undefined) {
    return refuse(problem('unknownLanguage', { language: line.value.values.get('language')?.[0] ?? '' }));
  }
  const result = await command.run(line.value, { language, messages, folder });
  if (!result.ok) return refuse(result.problem);
  const { text, exitCode } =
    typeof result.value === 'string' ? { text: result.value, exitCode: 0 as const } : result.value;
  return { exitCode, output: text, error: '' };
}

/** The language of messages has to be known before anything else is understood. Undefined: one that there is not. */
function languageOf(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  if (at === -1) return 'pl';
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return LANGUAGES.find((language) => language === value);
}
