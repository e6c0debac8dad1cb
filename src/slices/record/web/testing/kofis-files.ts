import { type ChildId, personId } from '../../../../kernel/ids.ts'
import type { Actor } from '../../../../platform/access/actor.ts'
import { eicar } from '../../../../platform/files/testing/files.ts'
import { admitToCircle } from '../../../../platform/identity/circle.ts'
import { anActor, wrenshire } from '../../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../../platform/web/testing/kofi.ts'
import { type Shown, type TestSite, testSite } from '../../../../platform/web/testing/test-site.ts'
import { type FileSent, withFile } from '../../../../platform/web/testing/with-file.ts'
import { record } from '../../wiring.ts'

export const amara = anActor('parent')
export const jo = anActor('therapist')

/** A site with Kofi's record on it, a scanner that knows one harmful file, and short ways to send a file. */
export type KofisFiles = TestSite & {
  readonly kofi: ChildId
  readonly himself: Actor
  readonly send: (path: string, as: Actor, fields: Record<string, string>, file: FileSent) => Promise<Shown>
  /** To his own page. */
  readonly kofiSends: (fields: Record<string, string>, file: FileSent) => Promise<Shown>
}

/** Kofi, his mother, and a therapist who comes in. */
export async function openKofisFiles(): Promise<KofisFiles> {
  const site = await testSite([record], {
    scan: async bytes => (Buffer.from(bytes).includes(eicar()) ? 'harmful' : 'not-scanned'),
  })
  const kofi = await tellOfKofi(site.here, amara)
  const himself = anActor('child', { person: personId(kofi) })
  await site.here.write(amara, act =>
    admitToCircle(
      act,
      { area: wrenshire, child: kofi },
      { person: jo.person, standing: 'service', relationship: 'therapist' },
    ),
  )
  const send: KofisFiles['send'] = async (path, as, fields, file) =>
    site.post(path, { as, ...(await withFile(fields, file)) })
  return {
    ...site,
    ...{ kofi, himself, send },
    kofiSends: (fields, file) =>
      send('/my/me/write', himself, { part: 'about-me', audience: 'circle', ...fields }, file),
  }
}
