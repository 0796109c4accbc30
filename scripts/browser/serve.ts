import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { generate } from 'selfsigned'

/** What a page was asked for: `host` without port, `path` decoded and beginning with a slash. */
export interface PageRequest {
  host: string
  path: string
  query: URLSearchParams
  method: string
}

export interface PageAnswer {
  status?: number
  /** Media type; HTML in UTF-8 when missing. */
  type?: string
  body: string | Uint8Array
  headers?: Record<string, string>
}

/** Answers a request, or hands back undefined for "no such page". */
export type Handle = (request: PageRequest) => PageAnswer | undefined | Promise<PageAnswer | undefined>

export interface Server {
  /** Loopback port that speaks both HTTP and HTTPS. */
  port: number
  /** Everything that was asked for so far, as `host/path`, oldest first. */
  requests: string[]
  /** Lets a host answer, from now on, in this way; the newest wins. Undefined takes the host away. */
  mount(host: string, handle: Handle | undefined): void
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.txt': 'text/plain; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
}

/** Answers with the files of a folder: `/` is `index.html`, `/people/ada` is `people/ada.html` or `people/ada/index.html`. */
export function folder(root: string): Handle {
  const base = resolve(root)
  return async ({ path }) => {
    const asked = resolve(join(base, path))
    if (asked !== base && !asked.startsWith(base + sep)) return undefined
    const file = [asked, `${asked}.html`, join(asked, 'index.html')].find((name) => existsSync(name) && statSync(name).isFile())
    return file === undefined ? undefined : { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) }
  }
}

/** Answers every path with one and the same page. */
export const page = (html: string): Handle => () => ({ body: html })

function requestOf(request: IncomingMessage): PageRequest | undefined {
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, searchParams } = new URL(url)
  return { host: hostname, path: decode(pathname), query: searchParams, method: request.method ?? 'GET' }
}

/** Percent-decoded; a path that is malformed stays as it is, and then names no page. */
function decode(path: string): string {
  return /%(?![0-9a-f]{2})/i.test(path) ? path : Buffer.from(path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
}

function send(response: ServerResponse, { status = 200, type = 'text/html; charset=utf-8', body, headers = {} }: PageAnswer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body)
}

const MISSING: PageAnswer = { status: 404, body: '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>' }

function listen(hosts: Map<string, Handle>, requests: string[]): RequestListener {
  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    requests.push(request.host + request.path)
    return (await (hosts.get(request.host) ?? hosts.get('*'))?.(request)) ?? MISSING
  }
  return (incoming, response) => {
    const request = requestOf(incoming)
    if (!request) return send(response, { status: 400, body: 'Bad request' })
    answer(request).then(
      (found) => send(response, found),
      (error: unknown) => send(response, { status: 500, type: 'text/plain', body: String(error) }),
    )
  }
}

/**
 * Serves pages on loopback, each host in its own way (`*` for any other), over HTTP and over HTTPS with a certificate
 * made on the spot, both on one port: a TLS connection begins with the byte 22 (RFC 8446, record type handshake).
 * With `port` 0 or missing the system chooses one.
 */
export async function serve(sites: Readonly<Record<string, Handle>>, { port = 0 }: { port?: number } = {}): Promise<Server> {
  const hosts = new Map(Object.entries(sites))
  const requests: string[] = []
  const certificate = await generate([{ name: 'commonName', value: 'loopback' }], { keySize: 2048, algorithm: 'sha256' })
  const plain = createHttp(listen(hosts, requests))
  const secure = createHttps({ key: certificate.private, cert: certificate.cert }, listen(hosts, requests))
  const sockets = new Set<Socket>()
  const door = createTcp((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    socket.once('data', (first) => {
      socket.pause().unshift(first)
      ;(first[0] === 22 ? secure : plain).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
  await new Promise<void>((done, failed) => door.once('error', failed).listen(port, '127.0.0.1', done))
  return {
    port: (door.address() as AddressInfo).port,
    requests,
    mount: (host, handle) => void (handle ? hosts.set(host, handle) : hosts.delete(host)),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => door.close(() => done()))
    },
  }
}
