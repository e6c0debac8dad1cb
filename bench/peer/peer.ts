import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asActorReading } from '../../src/platform/db/as-actor.ts'
import type { OpenPlatform } from '../../src/platform/open-platform.ts'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { meetSession, sessionKey } from '../../src/platform/web/sessions.ts'
import { loadHome } from '../../src/spaces/my/home/load-home.ts'
import { wordsOf } from './words.ts'

/** What much of government is made with, pinned. Nothing of it comes into the project. */
const packages = { express: '5.3.0', nunjucks: '3.2.4', 'govuk-frontend': '6.6.0' }

type Peer = {
  /** The page as text, from what a controller hands to the template. */
  readonly render: (words: object) => string
  readonly wordsOf: typeof wordsOf
  readonly app: RequestListener
}

/** The same page from Express and Nunjucks, templates compiled once, in production mode; its session and its queries are ours. */
export function openPeer(opened: OpenPlatform): Peer {
  const require = createRequire(join(install(), 'package.json'))
  const express: Express = require('express')
  const nunjucks: Nunjucks = require('nunjucks')
  const app = express()
  const frontend = join(require.resolve('govuk-frontend'), '..', '..')
  const environment = nunjucks.configure([frontend, join(projectFolder, 'bench', 'peer')], {
    autoescape: true,
    noCache: false,
    watch: false,
    express: app,
  })
  const { write } = opened.platform.pools
  app.get('/my', async (request, response) => {
    const key = sessionKey(/tandem=([^;]+)/.exec(request.headers.cookie ?? '')?.[1])
    const met = key && (await meetSession(write, key, { takeFlash: true }))
    if (!met) return response.redirect('/sign-in')
    const { view } = await asActorReading(opened.platform, met.me.actor, seen => loadHome(seen, request.query.child))
    if (!view) return response.status(404).end()
    return response.render('home.njk', { ...wordsOf(view, met.me.called), command: randomUUID() })
  })
  return { app, wordsOf, render: words => environment.render('home.njk', { ...words, command: randomUUID() }) }
}

/** Into a folder of its own under the system's temporary one, kept for the next run. */
function install(): string {
  const folder = join(tmpdir(), `tandem-bench-peer-${Object.values(packages).join('-')}`)
  if (!existsSync(join(folder, 'node_modules', 'express'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' })
  }
  return folder
}

// Only as much of their shape as the bench uses: their types are not in the project either.
type Response = {
  readonly redirect: (to: string) => void
  readonly status: (code: number) => { readonly end: () => void }
  readonly render: (template: string, words: object) => void
}
type Request = { readonly headers: { readonly cookie?: string }; readonly query: { readonly child?: string } }
type Express = () => RequestListener & {
  readonly get: (path: string, answer: (request: Request, response: Response) => unknown) => void
}
type Nunjucks = {
  readonly configure: (
    folders: readonly string[],
    options: object,
  ) => { readonly render: (template: string, words: object) => string }
}
