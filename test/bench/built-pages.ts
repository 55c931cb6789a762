import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import makeConfiguration from '../../webpack.config.js';

/**
 * Builds the production pages into a folder of their own, and beside them yardstick.html, a page of nothing but React and Fluent UI, with
 * the same settings. The caller removes the folders.
 */
export async function buildPages(): Promise<{ readonly product: string; readonly yardstick: string }> {
  const product = await mkdtemp(path.join(tmpdir(), 'bench-pane-'));
  const yardstick = await mkdtemp(path.join(tmpdir(), 'bench-yardstick-'));
  const configuration: Configuration = makeConfiguration({}, { mode: 'production' });
  await runWebpack({ ...configuration, output: { ...configuration.output, path: product } });
  const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  await runWebpack({
    ...configuration,
    entry: { yardstick: path.join(__dirname, 'yardstick/index.tsx') },
    output: { ...configuration.output, path: yardstick },
    plugins: [
      new HtmlPlugin({
        template: path.join(__dirname, 'yardstick/index.html'),
        filename: 'yardstick.html',
        templateParameters: { officeJs },
      }),
    ],
  });
  return { product, yardstick };
}

/** Runs webpack once; rejects with its output when it does not build. */
function runWebpack(configuration: Configuration): Promise<void> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
}
