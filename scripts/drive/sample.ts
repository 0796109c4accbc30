import { resolve } from 'node:path'
import type { HostMapping } from '../browser/launch'
import { folder, serve, type Server } from '../browser/serve'

const HOST = 'people.northwind.example'

/** Where the sample site is met by a browser that was started with `map`. The name is reserved (RFC 2606): nobody else answers to it. */
export const SAMPLE = `https://${HOST}`

/** Folder of the sample site's pages. */
export const SAMPLE_FOLDER = resolve(import.meta.dirname, '../sample-site')

/** Serves the sample site on loopback; `map` is for `launch`. */
export async function serveSample(): Promise<{ server: Server; map: HostMapping[] }> {
  const server = await serve({ [HOST]: folder(SAMPLE_FOLDER), localhost: folder(SAMPLE_FOLDER) })
  return { server, map: [{ host: HOST, port: server.port }] }
}
