import type { Language } from '../strategy/language';
import type { Result } from '../strategy/result';
import type { CommandLine, CommandSyntax } from './command-line';
import type { Messages } from './messages/messages';
import type { CliProblem } from './problem';

/** Where a command writes and what it speaks. */
export interface CommandContext {
  readonly language: Language;
  readonly messages: Messages;
  /** The folder that relative file names count from. */
  readonly folder: string;
}

/** What a command has to say when it is more than a text: exit code 1 for findings that somebody has to act on. */
export interface Answer {
  readonly text: string;
  readonly exitCode: 0 | 1;
}

/** A command: what may be typed after its name, and what it does with that. The result is what goes to standard output. */
export interface Command {
  readonly syntax: CommandSyntax;
  readonly run: (line: CommandLine, context: CommandContext) => Promise<Result<string | Answer, CliProblem>>;
}

/** A value as the text that `--json` prints. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
