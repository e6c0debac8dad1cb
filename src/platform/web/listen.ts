import { makeServer } from './server.ts'
import type { Site } from './site.ts'

/** A server that answers at an address until it is stopped. */
export type Listening = {
  /** `http://localhost:3000`. */
  readonly address: string
  /** Answers what is under way, then takes no more. */
  readonly stop: () => Promise<void>
}

/** The port is somebody else's. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** Starts answering. Throws `PortTaken` when somebody else answers there already. */
export async function listen(site: Site, at: { readonly host: string; readonly port: number }): Promise<Listening> {
  const app = await makeServer(site)
  try {
    const bound = await app.listen(at)
    const port = URL.parse(bound)?.port ?? String(at.port)
    return { address: site.publicUrl ?? `http://${at.host}:${port}`, stop: () => app.close() }
  } catch (error) {
    await app.close()
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new PortTaken(`Something else is answering on port ${at.port}. Set PORT to another number.`)
    throw error
  }
}
