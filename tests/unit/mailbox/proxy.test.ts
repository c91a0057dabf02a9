/** The proxy answers for the named hosts only, refuses everything else, and forgets nothing that was asked. */
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { startProxy } from '#tests/support/proxy.ts';
import { browserTraffic, foreignTraffic } from '#tests/support/traffic.ts';

test('a named host is answered, another gets 502, both are in the log', async () => {
  const proxy = await startProxy({
    'mail.google.com': ({ url }) => ({ status: 200, headers: {}, body: `you asked ${url.pathname}` }),
  });
  onTestFinished(() => proxy.stop());

  expect(await ask(proxy.port, 'mail.google.com', '/mail/u/0/')).toEqual({ status: 200, body: 'you asked /mail/u/0/' });
  expect((await ask(proxy.port, 'tracker.example.com', '/pixel?a=1')).status).toBe(502);
  expect((await ask(proxy.port, 'update.googleapis.com', '/service')).status).toBe(502);

  expect(foreignTraffic(proxy.log)).toEqual([
    { method: 'CONNECT', host: 'tracker.example.com', path: '', answered: false },
    { method: 'GET', host: 'tracker.example.com', path: '/pixel?a=1', answered: false },
  ]);
  expect(browserTraffic(proxy.log).map(({ host }) => host)).toEqual(['update.googleapis.com', 'update.googleapis.com']);
});

/** Through a tunnel, as a browser asks. */
function ask(port: number, host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const tunnel = plainRequest({ port, host: '127.0.0.1', method: 'CONNECT', path: `${host}:443` });
    tunnel.on('error', reject);
    tunnel.on('connect', (_, socket) => {
      const createConnection = () => connect({ socket, servername: host, rejectUnauthorized: false });
      const asked = secureRequest({ host, path, createConnection }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          body += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      asked.on('error', reject);
      asked.end();
    });
    tunnel.end();
  });
}
