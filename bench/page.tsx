import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { actorOf } from '../demo/teller.ts'
import { asActorReading } from '../src/platform/db/as-actor.ts'
import { fillForms } from '../src/platform/web/show-page.ts'
import { HomePage } from '../src/spaces/my/home/home.page.tsx'
import type { HomeView } from '../src/spaces/my/home/home-view.ts'
import { loadHome } from '../src/spaces/my/home/load-home.ts'
import { text } from '../src/spaces/my/home/text/text.ts'
import type { Around } from '../src/ui/around.ts'
import { renderPage } from '../src/ui/page.tsx'
import { readMain } from '../src/ui/testing/rendered.ts'
import { type Bench, interleaved, median, round } from './figure.ts'
import { openPeer } from './peer/peer.ts'
import { openRegion } from './region.ts'
import { serveAs } from './site.ts'

const called = 'Amara'
const around: Around = {
  path: '/my',
  language: 'en',
  assets: '/assets/bench',
  today: '2026-11-30',
  person: { called, spaces: ['my'] },
  hasProblems: false,
  demo: false,
}

/** The family's page against the same words from Express, Nunjucks and govuk-frontend's macros, with the same queries. */
export const pageBench: Bench = {
  name: 'page',
  async run(say) {
    const { opened, close } = await openRegion()
    const amara = actorOf('amara')
    const { view } = await asActorReading(opened.platform, amara, seen => loadHome(seen, undefined))
    if (!view) throw new Error('Amara has a child here')
    const peer = openPeer(opened)
    mustSayTheSame(ours(view), peer.render(peer.wordsOf(view, called)))
    // From what was read to the text of the page: a controller makes the words of a template, a component its own.
    const rendering = await interleaved(1_000, {
      ours: () => ours(view),
      peer: () => peer.render(peer.wordsOf(view, called)),
      words: () => peer.wordsOf(view, called),
    })
    const site = await serveAs(opened, amara.person)
    const server = createServer(peer.app)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const agent = new Agent({ keepAlive: true })
    const from = (address: string) => () => fetchPage(`${address}/my`, site.headers, agent)
    const [our, their] = [from(await site.listen()), from(addressOf(server.address()))]
    mustSayTheSame(await our(), await their())
    const whole = await interleaved(500, { ours: our, peer: their })
    const [words, drawn] = [median(rendering.words), median(rendering.peer)]
    // Both need the words: however quickly they are drawn, no page is there before them.
    say({ figure: 'family’s page, its words alone', value: round(words), unit: 'ms', ratio: round(drawn / words, 2) })
    for (const [what, samples, least] of [
      ['rendering', rendering, 8],
      ['whole request', whole, 2.5],
    ] as const) {
      const [mine, theirs] = [median(samples.ours), median(samples.peer)]
      say({ figure: `family’s page, Express and Nunjucks, ${what}`, value: round(theirs), unit: 'ms' })
      say({
        figure: `family’s page, ${what}`,
        value: round(mine),
        unit: 'ms',
        against: `Express and Nunjucks, at least ${least}×`,
        ratio: round(theirs / mine, 2),
        kept: theirs / mine >= least,
      })
    }
    agent.destroy()
    server.close()
    await site.close()
    await close()
  },
}

const ours = (view: HomeView): string =>
  fillForms(renderPage(<HomePage view={view} ended={[]} called={called} words={text('en')} language="en" />, around))

/** A peer that says less would be quicker for the wrong reason. */
function mustSayTheSame(one: string, other: string): void {
  const [mine, theirs] = [one, other].map(readMain)
  if (mine !== theirs) throw new Error(`The two pages differ:\n${mine}\n${theirs}`)
}

const addressOf = (address: AddressInfo | string | null): string =>
  `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`

const fetchPage = (url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', piece => {
        body += piece
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(body) : reject(new Error(`${url} answered ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
