import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { actorOf } from '../demo/teller.ts'
import { areaId } from '../src/kernel/ids.ts'
import { asActorReading } from '../src/platform/db/as-actor.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { findDialogue, listStatements } from '../src/slices/consultation/store/queries.ts'
import * as paths from '../src/slices/consultation/web/paths.ts'
import { type Bench, quantile, round, timed } from './figure.ts'
import { openRegion, type Region } from './region.ts'
import { serveAs } from './site.ts'

const dialogue = { area: areaId('wrenshire'), name: 'open-questions' }
const phones = 400
const votesAPhone = 20
const atOnce = 16
const pictureEveryMs = 5_000

/**
 * Halls that vote: four hundred phones, twenty sentences each, as fast as the site takes them over the network, while what the
 * halls look at is asked for every five seconds. Every vote is there afterwards, once.
 */
export const votesBench: Bench = {
  name: 'votes',
  async run(say) {
    const region = await openRegion()
    const site = await serveAs(region.opened, actorOf('priya').person)
    const hall = hallAt(await site.listen())
    const sentences = (await statementsOf(region)).slice(0, votesAPhone)
    const before = await countVotes(region)
    const cookies = await Promise.all(Array.from({ length: phones }, hall.begin))
    const waiting = sentences.flatMap((sentence, at) =>
      cookies.map((cookie, phone) => ({ cookie, sentence, vote: (at + phone) % 3 === 0 ? 'disagree' : 'agree' })),
    )
    const sent = waiting.length
    const took: number[] = []
    const seen: number[] = []
    const look = setInterval(async () => {
      seen.push(await timed(() => hall.look(paths.room.to(dialogue))))
    }, pictureEveryMs)
    const whole = await timed(() =>
      Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let next = waiting.pop(); next; next = waiting.pop()) {
            const { cookie, sentence, vote } = next
            took.push(await timed(() => hall.vote(cookie, { ...sentence, vote })))
          }
        }),
      ),
    )
    clearInterval(look)
    const kept = (await countVotes(region)) - before
    const perSecond = sent / (whole / 1_000)
    say({
      ...{ figure: `votes of ${phones} phones, ${atOnce} at a time`, value: round(perSecond, 1), unit: 'a second' },
      ...{ against: 'at least 100 a second', ratio: round(perSecond / 100, 2), kept: perSecond >= 100 },
    })
    say({ figure: 'one vote, p95', value: round(quantile(took, 0.95), 1), unit: 'ms' })
    say({ figure: 'what the halls look at meanwhile, longest', value: round(Math.max(...seen), 1), unit: 'ms' })
    say({ figure: `of ${sent} votes, kept once`, value: kept, unit: 'votes', against: `${sent}`, kept: kept === sent })
    hall.leave()
    await site.close()
    await region.close()
  },
}

function hallAt(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce + 1 })
  const send = (method: 'GET' | 'POST', path: string, cookie = '', fields: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number; cookie: string }>((resolve, reject) => {
      const body = method === 'POST' ? new URLSearchParams({ ...fields, command: randomUUID() }).toString() : undefined
      const headers = {
        ...{ cookie, 'sec-fetch-site': 'same-origin' },
        ...(body && { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
      }
      const asked = request(`${address}${path}`, { agent, method, headers }, response => {
        const [given = ''] = response.headers['set-cookie'] ?? []
        response
          .resume()
          .on('end', () => resolve({ status: response.statusCode ?? 0, cookie: given.split(';')[0] ?? '' }))
      })
      asked.on('error', reject).end(body)
    })
  const must = async (status: number, answer: ReturnType<typeof send>) => {
    const { status: came, cookie } = await answer
    if (came !== status) throw new Error(`The site answered ${came}, not ${status}`)
    return cookie
  }
  return {
    begin: () => must(303, send('POST', paths.start.to(dialogue))),
    vote: (cookie: string, fields: Readonly<Record<string, string>>) =>
      must(303, send('POST', paths.vote.to(dialogue), cookie, fields)),
    look: (path: string) => must(200, send('GET', path)),
    leave: () => agent.destroy(),
  }
}

const statementsOf = ({ opened }: Region) =>
  asActorReading(opened.platform, actorOf('hilary'), async seen => {
    const found = await findDialogue(seen, dialogue)
    if (!found) throw new Error('The region has a dialogue')
    return (await listStatements(seen, found))
      .filter(({ stage }) => stage === 'open')
      .map(({ statement, wording }) => ({ statement, wording: `${wording}` }))
  })

async function countVotes({ database }: Region): Promise<number> {
  const admin = await openClient(database.admin)
  const { rows } = await admin.query<{ n: string }>('select count(*) as n from web.dialogue_vote')
  await admin.end()
  return Number(rows[0]?.n)
}
