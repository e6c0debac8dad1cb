import type { FastifyRequest } from 'fastify'
import type { Sent } from '../files/received.ts'
import { findLanguage, type Language } from '../i18n/language.ts'
import { type Device, deviceOf } from './device.ts'
import { filesOf, type SentBytes, sentBytesOf } from './files.ts'
import type { Typed } from './form-contract.ts'
import { type SessionKey, sessionKey } from './sessions.ts'
import { isSecure, type Site } from './site.ts'

/** A request as the rest of this folder sees it. */
export type Incoming = {
  /** Told to the person on a fault, and written beside it in the log. */
  readonly id: string
  readonly path: string
  /** The path with its query, to come back to. */
  readonly address: string
  /** The address people type, as far as we know: where it is set, else as this request came. */
  readonly site: string
  /** The page of ours that a form was sent from, as far as the browser says. */
  readonly from: string | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | undefined>>
  readonly body: Typed
  /** Files to keep, by the name of their field; none of them looked at yet. */
  readonly files: Readonly<Record<string, Sent>>
  readonly bytes: number
  /** Files as they came, for a route that takes bytes. */
  readonly sent: SentBytes
  /** Which bytes of a file are asked for: a player on a phone asks for the first two before it plays. */
  readonly range: string | undefined
  readonly language: Language
  readonly session: SessionKey | undefined
  /** The browser, for somebody who takes part without an account. */
  readonly device: Device
  /** Of a browser in which somebody signed out within the hour. */
  readonly parted: SessionKey | undefined
}

/** `__Host-` keeps a cookie from every other host and every insecure page; browsers refuse it without https. */
export const cookieName = (site: Site): string => (isSecure(site) ? '__Host-tandem' : 'tandem')
export const partedCookieName = (site: Site): string => `${cookieName(site)}-parted`
export const deviceCookieName = (site: Site): string => `${cookieName(site)}-device`
export const languageCookie = 'tandem-language'

/** What came, in one shape: a name given twice in the query counts once, and nothing is ever undefined inside. */
export function incomingOf(site: Site, request: FastifyRequest): Incoming {
  const query = firstOfEach(request.query)
  return {
    id: request.id,
    path: request.url.split('?', 1)[0] ?? '/',
    address: request.url,
    site: site.publicUrl ?? `${request.protocol}://${request.host}`,
    from: pageOf(request),
    params: firstOfEach(request.params),
    query,
    body: typedOf(request.body),
    files: filesOf(request.body),
    bytes: Number(request.headers['content-length'] ?? 0),
    sent: sentBytesOf(request),
    range: request.headers.range,
    language: findLanguage(query.language) ?? findLanguage(request.cookies[languageCookie]) ?? 'en',
    session: sessionKey(request.cookies[cookieName(site)]),
    device: deviceOf(request.cookies[deviceCookieName(site)]),
    parted: sessionKey(request.cookies[partedCookieName(site)]),
  }
}

function pageOf({ headers, protocol, host }: FastifyRequest): string | undefined {
  const page = headers.referer ? URL.parse(headers.referer) : undefined
  return page?.host === URL.parse(`${protocol}://${host}`)?.host ? `${page?.pathname}${page?.search}` : undefined
}

function firstOfEach(given: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typedOf(given)).flatMap(([name, value]) => {
      const first = typeof value === 'string' ? value : value[0]
      return first === undefined ? [] : [[name, first]]
    }),
  )
}

/** Texts and lists of texts; anything else that a parser may make is left out. */
function typedOf(given: unknown): Typed {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string | string[]] => isText(pair[1]) || isTexts(pair[1])),
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
