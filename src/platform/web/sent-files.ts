import { receive } from '../files/receive.ts'
import type { Received, Sent } from '../files/received.ts'
import { noScan } from '../files/scan.ts'
import type { Typed } from './form-contract.ts'
import { findHeldFile, heldIn, holdFile, isLeftOut } from './held-files.ts'
import type { Incoming } from './incoming.ts'
import type { Route } from './routes.ts'
import type { Site } from './site.ts'

type Coming = { readonly site: Site; readonly route: Route; readonly incoming: Incoming }

type Files = Readonly<Record<string, Received>>

/** Each file of a request is looked at and fetched once, however often it is asked for. */
const known = new WeakMap<Incoming, Promise<Files>>()

/** Every file of a form by the name of its field: those that came with it, and those that are held for it from before. */
export function filesFor(coming: Coming): Promise<Files> {
  const before = known.get(coming.incoming)
  if (before) return before
  const files = findFiles(coming)
  known.set(coming.incoming, files)
  return files
}

async function findFiles(coming: Coming): Promise<Files> {
  const { site, route, incoming } = coming
  if (!route.form?.takesFiles) return {}
  const files: Record<string, Received> = {}
  for (const [name, sent] of Object.entries(incoming.files)) files[name] = await lookAt(coming, sent)
  const { session, path: key, body } = incoming
  for (const [field, held] of heldIn(body)) {
    if (!session || files[field] || isLeftOut(body, field)) continue
    const file = await findHeldFile(site.platform.pools.write, { session, key, field }, held)
    if (file) files[field] = { ok: true, file }
  }
  return files
}

/**
 * Holds the files of a form that did not succeed, so that nobody chooses them again. Answers what the form says of them:
 * nothing of a file that cannot be kept, or where nobody is known.
 */
export async function holdFor(coming: Coming): Promise<Typed> {
  const { site, incoming } = coming
  const { session, path: key } = incoming
  if (!session) return {}
  const held: Typed[] = []
  for (const [field, received] of Object.entries(await filesFor(coming)))
    if (received.ok)
      held.push((await holdFile(site.platform.pools.write, { session, key, field }, received.file)) ?? {})
  return Object.assign({}, ...held)
}

/** Why a file is not kept is written down, without its name or its words. */
async function lookAt({ site, route, incoming }: Coming, sent: Sent): Promise<Received> {
  const received = await receive(sent, site.scan ?? noScan)
  if (!received.ok) site.telemetry.fileRefused({ why: received.why, route: route.path.pattern, request: incoming.id })
  return received
}
