import { allSlices } from '../../../all-slices.ts'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Scan } from '../../../platform/files/scan.ts'
import { passingSigner, type Signer } from '../../../platform/signing/signer.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type Shown, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { bringRoutes } from '../routes.tsx'

export const amara = anActor('parent')

/** A site with Kofi's record on it that believes one council elsewhere, and short ways to bring something in. */
export type BringSite = TestSite & {
  readonly kofi: ChildId
  readonly himself: Actor
  /** The council whose signed copies are believed here. */
  readonly norchester: Signer
  /** Says what the scanner answers from now on. */
  readonly scans: (answer: Awaited<ReturnType<Scan>>) => void
  /** The address of one of his pages at home. */
  readonly at: (page: string) => string
  /** Sends a file as a browser does. */
  readonly send: (file: Uint8Array | string, as?: Actor) => Promise<Shown>
  readonly entries: () => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** What may be ticked on the page where it is looked at. */
  readonly ticked: () => Promise<readonly string[]>
}

/** Kofi, and his mother who brings what was written elsewhere. */
export async function bringSite(): Promise<BringSite> {
  let scanned: Awaited<ReturnType<Scan>> = 'clean'
  const norchester = await passingSigner()
  const senders = async () => [{ name: 'Norchester Council', keys: norchester.publicKeys }]
  const site = await testSite([...allSlices, { name: 'bring', routes: bringRoutes(senders, async () => scanned) }])
  const kofi = await tellOfKofi(site.here, amara)
  const at = (page: string) => `/my/children/${kofi}/${page}`
  return {
    ...site,
    ...{ kofi, norchester, at, himself: anActor('child', { person: personId(kofi) }) },
    scans: answer => {
      scanned = answer
    },
    send: (file, as = amara) => {
      const edge = 'edge-of-a-part'
      const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="copy"\r\nContent-Type: application/octet-stream\r\n\r\n`
      return site.post(at('bring'), {
        as,
        body: Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${edge}--\r\n`)]),
        headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
      })
    },
    entries: () =>
      site.here.lay(
        'select part, voice, words, hand::text, typed_by::text from read.record_entry order by part, words',
      ),
    ticked: async () =>
      [...(await site.get(at('bring/check'), { as: amara })).html.matchAll(/name="keep" value="([^"]+)"/g)].map(
        ([, id]) => id ?? '',
      ),
  }
}
