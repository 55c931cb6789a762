import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../strategy/result';
import { problem, type CliProblem } from './problem';

/** What a command takes: options with a value, options without, and one argument or none. */
export interface CommandSyntax {
  readonly name: string;
  readonly valueOptions: readonly string[];
  readonly repeatable: readonly string[];
  readonly flags: readonly string[];
  readonly argument: 'id' | 'query' | 'file' | undefined;
}

/** What was typed after a command's name. */
export interface CommandLine {
  readonly flags: ReadonlySet<string>;
  /** Values by option; several only where the option is repeatable. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly argument: string | undefined;
}

/**
 * Reads a command's options and argument. Options may stand in any order, `--option value` or `--option=value`; after `--`
 * everything is an argument. A value that begins with `--` has to be written with the equals sign.
 */
export function readCommandLine(
  syntax: CommandSyntax,
  args: readonly string[],
): Result<CommandLine, CliProblem> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      [...syntax.valueOptions, ...syntax.repeatable].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (syntax.flags.includes(name)) {
      if (value !== undefined) return failure(problem('optionWithValue', { option: rawName }));
      flags.add(name);
      continue;
    }
    const repeatable = syntax.repeatable.includes(name);
    if (!repeatable && !syntax.valueOptions.includes(name)) {
      return failure(problem('unknownOption', { command: syntax.name, option: rawName }));
    }
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      return failure(problem('optionWithoutValue', { option: rawName }));
    }
    const earlier = values.get(name) ?? [];
    if (earlier.length > 0 && !repeatable) return failure(problem('optionTwice', { option: rawName }));
    values.set(name, [...earlier, value]);
  }
  const [argument, extra] = syntax.argument === undefined ? [undefined, ...positionals] : positionals;
  return extra === undefined
    ? success({ flags, values, argument })
    : failure(problem('extraArgument', { argument: extra }));
}
