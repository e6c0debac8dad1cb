import type { Platform } from '../../platform/platform.ts'
import type { LinkSecret } from '../../platform/sharing/link-secret.ts'
import { writeShlink } from '../../platform/sharing/shlink.ts'
import * as paths from './paths.ts'

/** What links are made of here: the secret of this installation, the address people type, and what a stranger's try is written down by. */
export type Links = {
  readonly secret: LinkSecret
  readonly site: string
  readonly platform: () => Platform
}

/**
 * The whole link, as the family hands it on. A browser opens our page with it; an app that knows SMART Health Links reads
 * what stands behind the `#`, which no browser sends to any server. It names neither the child nor where they go to
 * school: whoever sees a link over a shoulder learns nothing.
 */
export function wholeLink({ secret, site }: Links, link: string, until: Date): string {
  const address = secret.addressOf(link)
  const shlink = writeShlink({
    url: site + paths.manifest.to({ address }),
    key: Buffer.from(secret.keyOf(link)).toString('base64url'),
    exp: Math.floor(until.getTime() / 1000),
    // What it opens may change while it lives, and it asks for a passcode.
    flag: 'LP',
    label: 'Development record',
    v: 1,
  })
  return `${site}${paths.shared.to({ address })}#${shlink}`
}
