import process from 'node:process';
import { run } from './run';

/** npm changes into the project's folder and keeps here where the person was. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may have seen enough (`… | head`).
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2), folder).then(
  ({ exitCode, output, error }) => {
    if (output !== '') process.stdout.write(`${output}\n`);
    if (error !== '') process.stderr.write(`${error}\n`);
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
