/**
 * The machine's whole outside world in a test: a proxy on 127.0.0.1 that answers the named hosts itself, refuses every
 * other with 502, and writes down what was asked. Nothing leaves the machine, and the log proves what was tried.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { generate } from 'selfsigned';

export interface PracticeRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PracticeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type PracticeHost = (request: PracticeRequest) => PracticeResponse | Promise<PracticeResponse>;

export interface LogEntry {
  /** CONNECT for the opening of a tunnel, which names no path. */
  readonly method: string;
  readonly host: string;
  /** Path and query; empty for CONNECT. */
  readonly path: string;
  /** Whether one of the given hosts answered; false means 502. */
  readonly answered: boolean;
}

export interface RecordingProxy {
  readonly port: number;
  readonly log: readonly LogEntry[];
  stop(): Promise<void>;
}

export async function startProxy(hosts: Readonly<Record<string, PracticeHost>>): Promise<RecordingProxy> {
  const log: LogEntry[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'practice mailbox' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: Object.keys(hosts).map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const answer = (request: IncomingMessage, response: ServerResponse, url: URL | undefined) =>
    void answerFrom(hosts, log, request, response, url);

  const secure = createSecureServer({ key, cert }, (request, response) =>
    answer(request, response, parseUrl(`https://${request.headers.host}${request.url}`)),
  );
  // A browser drops connections as it likes; that is no error of the proxy.
  secure.on('tlsClientError', () => undefined);
  const plain = createServer((request, response) => answer(request, response, parseUrl(request.url ?? '')));
  plain.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    log.push({ method: 'CONNECT', host, path: '', answered: Object.hasOwn(hosts, host) });
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    // The tunnel ends here, whatever its host, so that the log gets the path as well.
    secure.emit('connection', socket);
  });

  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const address = plain.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    log,
    stop: () =>
      new Promise((resolve) => {
        secure.closeAllConnections();
        plain.close(() => resolve());
        plain.closeAllConnections();
      }),
  };
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

async function answerFrom(
  hosts: Readonly<Record<string, PracticeHost>>,
  log: LogEntry[],
  request: IncomingMessage,
  response: ServerResponse,
  url: URL | undefined,
): Promise<void> {
  const method = request.method ?? 'GET';
  const handler = url && Object.hasOwn(hosts, url.hostname) ? hosts[url.hostname] : undefined;
  log.push({
    method,
    host: url?.hostname ?? request.headers.host ?? '',
    path: url ? url.pathname + url.search : (request.url ?? ''),
    answered: handler !== undefined,
  });
  request.resume();
  if (!url || !handler) {
    response.writeHead(502, { 'content-type': 'text/plain', connection: 'close' }).end('outside the practice world');
    return;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const result = await handler({ method, url, headers });
  response.writeHead(result.status, { 'cache-control': 'no-store', ...result.headers }).end(result.body);
}
