import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { connectOfficeClient } from '../src/preview/simulation/connect-office-client';
import type { SimulatedHost } from '../src/preview/simulation/simulated-host';

/** Microsoft's client library: what a script tag with office.js leaves in the page, as far as workbooks are concerned. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * The build of the client without a runtime for custom functions. Its `Excel` and `OfficeExtension` parts are, byte for byte, those
 * of the builds for Windows, Mac and the web; only the loader around them differs, and that one asks least of its surroundings.
 */
const CLIENT_FILE = 'excel-ios-16.00.js';

let loaded: OfficeClient | undefined;

/**
 * Loads the unmodified Office.js client of the package `@microsoft/office-js` in plain Node. The few browser objects that it expects
 * are parameters of the script, so nothing of it reaches the global object; jest gives every test file a client of its own.
 */
export function loadOfficeClient(): OfficeClient {
  loaded ??= evaluateClient();
  return loaded;
}

/**
 * Loads the client and makes `Excel`, `OfficeExtension` global, as a page has them; each test starts without a host. After each test
 * the globals go, and a test that used a member which the simulation does not know fails, whatever the code under test made of it.
 */
export function useOfficeClient(options: { readonly mayUseUnsimulated?: boolean } = {}): {
  connect(host: SimulatedHost): void;
} {
  let connected: SimulatedHost[] = [];
  let disconnect = (): void => undefined;
  const connect = (host: SimulatedHost): void => {
    const client = loadOfficeClient();
    Object.assign(globalThis, client);
    disconnect();
    disconnect = connectOfficeClient(client.OfficeExtension, host.execute, host.onEvents);
    connected.push(host);
  };
  afterEach(() => {
    disconnect();
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'OfficeExtension');
    const unsimulated = connected.flatMap((host) => host.report().unsimulated);
    connected = [];
    if (unsimulated.length > 0 && options.mayUseUnsimulated !== true)
      throw new Error(`Not simulated: ${unsimulated.join(', ')}`);
  });
  return { connect };
}

function evaluateClient(): OfficeClient {
  const directory = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(directory, 'dist', CLIENT_FILE), 'utf8');
  const globals = clientGlobals();
  const names = Object.keys(globals);
  const hadPopStackFrame = 'popStackFrame' in Error.prototype;
  const script = new Function(...names, `${source}\nreturn { Excel, OfficeExtension };`);
  const client: unknown = script(...Object.values(globals));
  // The only built-in that the script adds to (for browsers before 2010).
  if (!hadPopStackFrame) Reflect.deleteProperty(Error.prototype, 'popStackFrame');
  if (!isOfficeClient(client)) throw new Error(`${CLIENT_FILE} does not define Excel and OfficeExtension`);
  return client;
}

function clientGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = {
    protocol: 'https:',
    host: 'localhost',
    href: 'https://localhost/',
    search: '',
    hash: '',
  };
  const navigator = { userAgent: 'node', platform: '' };
  const window: Record<string, unknown> = { Promise, addEventListener: nothing, location, navigator };
  window.window = window;
  return {
    window,
    location,
    navigator,
    document: { addEventListener: nothing, getElementsByTagName: () => [], cookie: '', URL: location.href },
    Microsoft: { Office: { WebExtension: {}, Common: {} } },
    Sys: {},
    Type: Object.assign(() => undefined, { registerNamespace: nothing, prototype: {} }),
    // Excel.run tries for ten seconds to release its references when the host is gone; that must not keep the process alive.
    setTimeout: (callback: () => void, delay?: number) => setTimeout(callback, delay).unref(),
  };
}

function isOfficeClient(value: unknown): value is OfficeClient {
  if (typeof value !== 'object' || value === null || !('Excel' in value) || !('OfficeExtension' in value))
    return false;
  const { Excel: excel, OfficeExtension: extension } = value;
  return hasMember(excel, 'run') && hasMember(extension, 'SessionBase');
}

function hasMember(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}
