import { z } from 'zod'
import { sealFile } from '../../platform/sharing/sealed-file.ts'
import { type Call, type Called, json } from '../../platform/web/calls.ts'
import { asFhir } from '../copy/made/as-fhir.ts'
import type { Links } from './links.ts'
import { openLink, readAgain } from './open-link.ts'
import * as paths from './paths.ts'

/** The only kind of file a SMART Health Link may give that a record of ours fits in. */
const fhir = 'application/fhir+json'
/** For how long the place of a file is good, in seconds: the standard allows an hour at most. */
const placeLasts = 600

const manifestAsked = z.object({
  recipient: z.string().trim().min(1).max(200),
  passcode: z.string().max(200).optional(),
  embeddedLengthMax: z.number().int().min(0).optional(),
})

const closed = json(404, { error: 'There is nothing at this address, or not any more.' })

/** What an app that knows SMART Health Links asks: the manifest, and a file of it. */
export const shareCalls = (links: () => Promise<Links>): readonly Call[] => [
  { method: 'POST', path: paths.manifest, answer: async asked => answerManifest(asked, await links()) },
  { method: 'GET', path: paths.sealedFile, answer: async asked => answerFile(asked, await links()) },
]

async function answerManifest({ params, body }: Called, { secret, site, platform: give }: Links) {
  const platform = give()
  const asked = manifestAsked.safeParse(body)
  if (!asked.success)
    return json(400, { error: 'Say who you are (“recipient”) and the passcode (“passcode”), as JSON.' })
  const { recipient, passcode = '', embeddedLengthMax = Number.POSITIVE_INFINITY } = asked.data
  const { address = '' } = params
  const opened = await openLink(platform, { address, passcode, called: recipient, language: 'en' })
  switch (opened.kind) {
    case 'over':
      return closed
    case 'mistaken':
      return json(401, { remainingAttempts: opened.left, error: 'That is not the passcode.' })
    case 'open': {
      const sealed = await sealFile(
        JSON.stringify(asFhir(opened.copy, opened.files)),
        fhir,
        secret.keyOf(opened.found.link),
      )
      const until = Math.floor(platform.clock.now().getTime() / 1000) + placeLasts
      const ticket = secret.ticketOf(address, until)
      const place =
        sealed.length <= embeddedLengthMax
          ? { embedded: sealed }
          : { location: site + paths.sealedFile.to({ address, ticket }) }
      return json(200, {
        files: [
          { contentType: fhir, fhirVersion: '4.0.1', lastUpdated: opened.copy.madeAt, status: 'can-change', ...place },
        ],
      })
    }
  }
}

async function answerFile({ params }: Called, { secret, platform: give }: Links) {
  const platform = give()
  const { address = '', ticket = '' } = params
  const now = Math.floor(platform.clock.now().getTime() / 1000)
  const again = secret.isTicket(address, ticket, now) ? await readAgain(platform, address) : undefined
  if (!again) return closed
  const body = await sealFile(JSON.stringify(asFhir(again.copy, again.files)), fhir, secret.keyOf(again.found.link))
  return { status: 200, type: 'application/jose', body } as const
}
