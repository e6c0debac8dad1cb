import { SignJWT } from 'jose'
import { type Message, NotCarried, type Notify } from './message.ts'

/** What the service was told: its key, and the two templates that hold nothing but our words. */
export type GovNotify = {
  /** `name-service-secret`, both as UUIDs: https://docs.notifications.service.gov.uk/rest-api.html */
  readonly key: string
  readonly address: string
  /** A template with `((subject))` and `((words))`. */
  readonly emailTemplate: string
  /** A template with `((words))`. */
  readonly textTemplate: string
}

/** True for what GOV.UK Notify gives out as a key. */
export const isNotifyKey = (key: string): boolean => keyShape.test(key)

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const keyShape = new RegExp(`^.+-(${uuid})-(${uuid})$`, 'i')

/** E-mail and text messages by GOV.UK Notify. Its own words for a refusal are told on, but for what repeats who it is to. */
export function govNotify(told: GovNotify, now: () => Date): Notify {
  const [, service = '', secret = ''] = keyShape.exec(told.key) ?? []
  return async message => {
    const bearer = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(service)
      .setIssuedAt(Math.floor(now().getTime() / 1000))
      .sign(new TextEncoder().encode(secret))
    const path = message.by === 'email' ? 'email' : 'sms'
    const answer = await fetch(`${told.address}/v2/notifications/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'user-agent': 'tandem' },
      body: JSON.stringify(payloadOf(message, told)),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined)
    if (!answer) throw new NotCarried('GOV.UK Notify could not be reached')
    if (answer.status !== 201)
      throw new NotCarried(`GOV.UK Notify answered ${answer.status}: ${await errorsIn(answer)}`)
  }
}

const payloadOf = (message: Message, told: GovNotify): object =>
  message.by === 'email'
    ? {
        email_address: message.to,
        template_id: told.emailTemplate,
        personalisation: { subject: message.subject, words: message.words },
      }
    : { phone_number: message.to, template_id: told.textTemplate, personalisation: { words: message.words } }

/** The kinds of error alone: the messages beside them may repeat a number. */
async function errorsIn(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
    return 'no reason'
  return body.errors.map(each => String(each?.error ?? '')).join(', ')
}
