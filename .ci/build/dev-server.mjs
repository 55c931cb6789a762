import { once } from 'node:events';
import { createRequire } from 'node:module';
import net from 'node:net';
import process from 'node:process';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const webpackConfig = createRequire(import.meta.url)('../../webpack.config.js');

/**
 * Serves the development build on this machine and resolves when its first compilation is done. Ends the process with a
 * sentence when the port is taken.
 * @param {import('webpack-dev-server').Configuration} options added to those of webpack.config.js
 * @returns {Promise<string>} the server's address, with a closing slash
 */
export async function serveDevelopmentBuild(options) {
  if (typeof options.port === 'number' && !(await isFree(options.port))) {
    console.error(`Port ${options.port} cannot be used; another program may be using it.`);
    process.exit(1);
  }
  const config = webpackConfig({}, { mode: 'development' });
  const compiler = webpack(config);
  const compiled = new Promise((resolve) => {
    compiler.hooks.done.tap('dev-server', () => resolve(undefined));
  });
  const server = new WebpackDevServer({ ...config.devServer, ...options }, compiler);
  await server.start();
  await compiled;
  const { port } = server.server.address();
  return `http${options.server ? 's' : ''}://localhost:${port}/`;
}

/** webpack-dev-server turns a taken port into an uncaught error, so the question comes first. */
async function isFree(port) {
  const probe = net.createServer();
  try {
    probe.listen(port, 'localhost');
    await once(probe, 'listening');
  } catch {
    return false;
  }
  probe.close();
  await once(probe, 'close');
  return true;
}
