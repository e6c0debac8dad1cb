import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jwtVerify } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { carrier } from './carrier.ts'
import { govNotify, isNotifyKey } from './gov-notify.ts'
import type { Message } from './message.ts'
import { outboxIn } from './outbox.ts'
import { smtpTo } from './smtp.ts'
import { en } from './text/en.ts'
import { enEasy } from './text/en-easy.ts'

const service = '11111111-2222-4333-8444-555555555555'
const secret = '66666666-7777-4888-9999-aaaaaaaaaaaa'
const key = `tandem-${service}-${secret}`
const now = () => new Date('2026-11-30T09:00:00Z')
const email: Message = { by: 'email', to: 'esi@example.org', subject: 'Your link', words: 'Open it.' }
const sms: Message = { by: 'text', to: '07700900123', words: 'Open it.' }

/** A small server that answers as GOV.UK Notify does, by https://docs.notifications.service.gov.uk/rest-api.html. */
let server: Server
let address: string
let folder: string
let answers: { readonly status: number; readonly body: object }
let heard: { path: string; bearer: string; body: Record<string, unknown> }[] = []
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      const bearer = String(request.headers.authorization).replace('Bearer ', '')
      heard.push({ path: String(request.url), bearer, body: JSON.parse(body) })
      response.writeHead(answers.status, { 'content-type': 'application/json' }).end(JSON.stringify(answers.body))
    })
  })
  address = await listening(server)
  folder = await mkdtemp(join(tmpdir(), 'tandem-outbox-'))
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  heard = []
  answers = { status: 201, body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference: null } }
})

const listening = (of: { listen: (port: number, host: string, then: () => void) => unknown; address: () => unknown }) =>
  new Promise<string>(resolve =>
    of.listen(0, '127.0.0.1', () => {
      const at = of.address()
      const port = typeof at === 'object' && at !== null && 'port' in at ? String(at.port) : ''
      resolve(`http://127.0.0.1:${port}`)
    }),
  )

const told = () => ({ key, address, emailTemplate: service, textTemplate: secret })
const outbox = () => outboxIn(folder, now, () => undefined)
const kept = async () => Promise.all((await readdir(folder)).map(async name => readFile(join(folder, name), 'utf8')))

test('GOV.UK Notify is sent our words in the fields it names, signed with the secret of its key', async () => {
  const notify = govNotify(told(), now)
  await notify(email)
  await notify(sms)
  expect(heard.map(({ path, body }) => [path, body])).toEqual([
    [
      '/v2/notifications/email',
      {
        email_address: 'esi@example.org',
        template_id: service,
        personalisation: { subject: 'Your link', words: 'Open it.' },
      },
    ],
    [
      '/v2/notifications/sms',
      { phone_number: '07700900123', template_id: secret, personalisation: { words: 'Open it.' } },
    ],
  ])
  const { payload, protectedHeader } = await jwtVerify(heard[0]?.bearer ?? '', new TextEncoder().encode(secret), {
    currentDate: now(),
  })
  expect([protectedHeader.alg, payload.iss, payload.iat]).toEqual(['HS256', service, now().getTime() / 1000])
})

test('what is not a key of it is known before anything is sent', () => {
  expect(isNotifyKey(key)).toBe(true)
  for (const wrong of ['', secret, `${service}-${secret}`, `tandem-${service}`]) expect(isNotifyKey(wrong)).toBe(false)
})

test('what a carrier does not take is kept in the outbox, and why it did not repeats nobody’s number', async () => {
  answers = {
    status: 400,
    body: { errors: [{ error: 'ValidationError', message: 'phone_number 07700900123 is wrong' }], status_code: 400 },
  }
  const faults: string[] = []
  const notify = carrier(
    { govNotify: told(), smtp: undefined },
    { outbox: outbox(), now, fault: error => void faults.push(String(error)) },
  )
  await notify(sms)
  expect(faults).toEqual(['NotCarried: GOV.UK Notify answered 400: ValidationError'])
  expect((await kept()).some(each => each.includes('07700900123'))).toBe(true)
})

test('without a carrier each message is a file that its owner alone can read, the newest last', async () => {
  const notify = carrier({ govNotify: undefined, smtp: undefined }, { outbox: outbox(), now, fault: fail })
  await notify(email)
  const [name] = (await readdir(folder)).filter(each => each.includes('-email-'))
  expect(name).toMatch(/^2026-11-30T09-00-00\.000Z-email-/)
  expect((await stat(join(folder, name ?? ''))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(folder, name ?? ''), 'utf8')).toBe('To: esi@example.org\nSubject: Your link\n\nOpen it.\n')
})

test('a text message goes to no mail server, and an address that is two is one wrong address', async () => {
  const lines: string[] = []
  const mail = createTcpServer(socket => {
    socket.write('220 here\r\n')
    socket.on('data', part => {
      const line = part.toString()
      lines.push(line)
      socket.write(/^DATA/i.test(line) ? '354 go\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
    })
    socket.on('error', () => undefined)
  })
  const smtp = (await listening(mail)).replace('http:', 'smtp:')
  const notify = carrier(
    { govNotify: undefined, smtp: { url: smtp, from: 'Tandem <tandem@example.org>' } },
    { outbox: outbox(), now, fault: fail },
  )
  await notify(email)
  const said = lines.join('')
  expect(said).toContain('RCPT TO:<esi@example.org>')
  expect(said).toContain('Auto-Submitted: auto-generated')
  await expect(smtpTo(smtp, 'tandem@example.org')(sms)).rejects.toThrow('no text messages')
  lines.length = 0
  await smtpTo(smtp, 'tandem@example.org')({ ...email, to: 'a@example.org, b@example.org' }).catch(() => undefined)
  expect(lines.join('').match(/RCPT TO/g) ?? []).not.toHaveLength(2)
  mail.close()
})

const fail = (error: unknown): void => {
  throw error
}

test('[ACC-7] no message of ours names a child, a school or a reason, and one text is one message', () => {
  const link = 'https://tandem.example.org/join'
  const all = [en, enEasy].flatMap(({ signIn, invited, join: joining, news }) => [
    ...[news.subject, news.words('Esi', link, 'week', link), news.words('Esi', link, 'day', link)],
    ...[signIn.subject, signIn.words('Esi', link), joining.subject, joining.words('Esi', link), invited.subject],
    ...[invited.words(link, 'K4MX-9T2H-7QPD', '14 December'), invited.text(link, 'K4MX-9T2H-7QPD', '14 December')],
  ])
  expect(all.filter(each => /child|school|nurser|support|record|SEN|special|learn/i.test(each))).toEqual([])
  for (const { invited } of [en, enEasy])
    expect(invited.text(link, 'K4MX-9T2H-7QPD', 'Monday 14 December 2026').length).toBeLessThanOrEqual(160)
})
