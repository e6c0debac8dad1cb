import { z } from 'zod'

/**
 * What a SMART Health Link says (HL7, SMART Health Cards and Links 1.0): where the manifest is, the key to its files,
 * until when, in seconds, and whether it is long-term (`L`), asks a passcode (`P`) or is one file (`U`).
 */
const payload = z.object({
  url: z.url().max(128),
  key: z.string().regex(/^[\w-]{43}$/),
  exp: z.number().int().optional(),
  flag: z
    .string()
    .regex(/^L?P?U?$/)
    .optional(),
  label: z.string().max(80).optional(),
  v: z.literal(1).optional(),
})
export type ShlinkPayload = z.infer<typeof payload>

const scheme = 'shlink:/'

/** `shlink:/…`: the payload as small JSON in base64url. Throws when the payload is none: that is our own mistake. */
export const writeShlink = (given: ShlinkPayload): string =>
  scheme + Buffer.from(JSON.stringify(payload.parse(given))).toString('base64url')

/** The payload of a link, with or without the address of a viewer before it; nothing when it is no such link. */
export function readShlink(link: string): ShlinkPayload | undefined {
  const at = link.indexOf(scheme)
  if (at === -1) return undefined
  try {
    const json: unknown = JSON.parse(Buffer.from(link.slice(at + scheme.length), 'base64url').toString('utf8'))
    return payload.safeParse(json).data
  } catch {
    return undefined
  }
}
