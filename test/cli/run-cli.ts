import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const project = path.join(__dirname, '../..');

/** What a person sees of one run of the command line. */
export interface CliRun {
  readonly exitCode: number;
  readonly output: string;
  readonly error: string;
}

/** Runs the command line as a process of its own, as `npm run -s cli -- …` does, in the folder `from`. */
export function runCli(args: readonly string[], from = project): Promise<CliRun> {
  const tsx = path.join(project, 'node_modules/tsx/dist/cli.mjs');
  const env = { ...process.env, INIT_CWD: from };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [tsx, path.join(project, 'src/cli/main.ts'), ...args],
      { cwd: project, env, maxBuffer: 16 * 1024 * 1024 },
      (failure, output, error) => {
        const code = failure === null ? 0 : failure.code;
        if (typeof code === 'number') resolve({ exitCode: code, output, error });
        else reject(new Error('The command line did not end by itself', { cause: failure }));
      },
    );
  });
}
