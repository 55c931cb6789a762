import type { Server } from 'node:http';
import { errorCode } from './error-code';

/**
 * Lets the server listen on this computer only. `port` undefined: 3000, or a free one when that is taken; 0: a free one.
 * @returns the port.
 * @throws Error of Node.js with the code EADDRINUSE or EACCES when a port that was asked for cannot be had.
 */
export async function listen(server: Server, port?: number): Promise<number> {
  try {
    return await listenOn(server, port ?? PREFERRED_PORT);
  } catch (error) {
    if (port !== undefined || errorCode(error) !== 'EADDRINUSE') throw error;
    return listenOn(server, 0);
  }
}

const PREFERRED_PORT = 3000;

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address.port);
    });
  });
}
