import { inWorker } from '../browser/extension'
import { launch, type App, type LaunchOptions } from '../browser/launch'

/** As `launch`, but with the extension's listeners in place: a click right after the first start would find nobody listening. */
export async function startApp(options: LaunchOptions): Promise<App> {
  const app = await launch(options)
  try {
    await inWorker(app, () => true, undefined)
    return app
  } catch (error) {
    await app.close()
    throw error
  }
}
