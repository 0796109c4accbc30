import { browser } from 'wxt/browser'

/** The bytes of the reference data shipped with the extension, inflated. Nothing is fetched from elsewhere. */
export async function readReferenceFile(): Promise<Uint8Array> {
  const { body } = await fetch(browser.runtime.getURL('/reference/reference.bin' as '/icon/128.png'))
  if (!body) throw new Error('The reference data of the extension are missing')
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
