import { createServer } from 'node:http';

/**
 * A page as the server answers it; its `rest` comes so many milliseconds after the beginning.
 * @typedef {{ html: string, headers?: Record<string, string>, type?: string, rest?: { html: string, after: number } }} ServedPage
 */

/**
 * Serves pages on loopback under their real host names; browsers are told by a launch option that the hosts are here.
 * @param {ReadonlyMap<string, ServedPage | (() => ServedPage)>} pages by host and path: "www.example.com/news/1"
 * @returns {Promise<{ port: number, url: (page: string) => string, hosts: string[], asked: (page: string) => number, close: () => Promise<void> }>} `asked`: how often a page was asked for
 */
export async function serve(pages) {
  /** @type {Map<string, number>} */
  const asked = new Map();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = host + decodeURIComponent(pathname);
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const found = pages.get(name);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
      return;
    }
    const page = typeof found === 'function' ? found() : found;
    const { html, rest } = page;
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    if (!rest) response.end(html);
    else {
      response.write(html);
      setTimeout(() => response.end(rest.html), rest.after);
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  return {
    port,
    url: (page) => `http://${page.replace('/', `:${port}/`)}`,
    hosts: [...new Set([...pages.keys()].map((page) => page.slice(0, page.indexOf('/'))))],
    asked: (page) => asked.get(page) ?? 0,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
