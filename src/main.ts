import { join } from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { allCalls, allRoutes, allSlices } from './all-slices.ts'
import { listDemoPeople } from './platform/auth/accounts.ts'
import { demoRoutes } from './platform/auth/demo-routes.tsx'
import { signInRoutes } from './platform/auth/sign-in-routes.tsx'
import { type Config, ConfigProblem, readConfig } from './platform/config.ts'
import { moveClock, startDailyRound } from './platform/daily-round.ts'
import { alreadyRunning, claimDatabase } from './platform/db/claim.ts'
import { type Database, openDatabase } from './platform/db/connect.ts'
import { CannotStart } from './platform/db/launcher/cannot-start.ts'
import { noScan, scanWith } from './platform/files/scan.ts'
import { openJoining } from './platform/identity/joining.ts'
import { carrier } from './platform/notify/carrier.ts'
import { outboxIn } from './platform/notify/outbox.ts'
import { startWriting } from './platform/notify/write-news.ts'
import { bringUpToDate, type OpenPlatform, openPlatform } from './platform/open-platform.ts'
import { projectFolder } from './platform/project-folder.ts'
import { keepStacksReadable } from './platform/readable-stacks.ts'
import { openLinkSecret } from './platform/sharing/link-secret.ts'
import { readSenders } from './platform/signing/senders.ts'
import { openSigner } from './platform/signing/signer.ts'
import { makeTelemetry } from './platform/telemetry.ts'
import { openAssets } from './platform/web/assets.ts'
import { type Listening, listen, PortTaken } from './platform/web/listen.ts'
import { collectRoutes } from './platform/web/routes.ts'
import { drawLabAhead } from './slices/reform/index.ts'

const built = join(projectFolder, 'dist')
const say = (line: string): void => console.log(line)

keepStacksReadable()
try {
  await start(readConfig(process.env))
} catch (error) {
  // A sentence for whoever started us; a stack only where it is our own mistake.
  const isSaid = error instanceof ConfigProblem || error instanceof CannotStart || error instanceof PortTaken
  console.error(isSaid ? error.message : error)
  process.exit(1)
}

/** Database, schema, server: in that order, and let go of in the other, also when we are stopped on the way up. */
async function start(config: Config): Promise<void> {
  // In a thread of its own, while the database comes up: whoever opens the lab first waits no longer than anybody.
  drawLabAhead(built).catch(error => console.error(error))
  const held: (() => Promise<void>)[] = []
  let letting: Promise<void> | undefined
  // Once, however often we are asked: Ctrl-C reaches us from the terminal and from whoever started us.
  const letGo = () => {
    letting ??= held.reduceRight((before, close) => before.then(close), Promise.resolve())
    return letting
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => void letGo().then(() => process.exit(0)))
  try {
    const database = await openDatabase({ url: config.databaseUrl, folder: config.dataFolder })
    held.push(database.close)
    const claim = await claimDatabase(database)
    if (claim.kind === 'taken') {
      say(alreadyRunning(claim.address))
      return await letGo()
    }
    held.push(claim.release)
    await bringUpToDate(database, allSlices)
    if (config.demo && (await loadDemo(database, allSlices))) say('The invented region has been told.')
    const opened = await openPlatform(database, allSlices)
    held.push(opened.close)
    const site = await serve(config, opened)
    held.push(site.stop)
    await claim.announce(site.listening.address)
    await greet(config, database, opened, site.listening)
  } catch (error) {
    await letGo()
    throw error
  }
}

async function serve(
  config: Config,
  opened: OpenPlatform,
): Promise<{ listening: Listening; stop: () => Promise<void> }> {
  const { platform } = opened
  // Whoever walks through the demonstration reads where it is, not each request; a fault is always shown.
  const telemetry = makeTelemetry(config.demo ? () => undefined : say, line => console.error(line))
  const { write } = platform.pools
  let address = config.publicUrl ?? ''
  const { now } = platform.clock
  const joining = openJoining(write, now)
  const notify = carrier(config.connected, {
    // In production a message opens somebody's account: it is in its file alone, never in what is printed.
    outbox: outboxIn(join(config.dataFolder, 'outbox'), now, config.production ? () => undefined : say),
    now: () => new Date(),
    fault: error => telemetry.fault(error, { route: 'a message', request: 'notify' }),
  })
  const scan = config.clamd === undefined ? noScan : scanWith(config.clamd)
  const signer = await openSigner(join(config.dataFolder, 'signing-key.json'))
  const secret = await openLinkSecret(join(config.dataFolder, 'links-secret'))
  const links = async () => ({ secret, site: address, platform: () => platform })
  const routes = collectRoutes([
    ...allRoutes({
      listPeople: async () => (config.demo ? listDemoPeople(write) : []),
      signing: async () => ({ signer, issuer: address }),
      doors: { joining, notify, address: () => address },
      senders: async () => (config.sendersFile ? readSenders(config.sendersFile) : []),
      links,
      scan,
    }),
    signInRoutes({ database: write, notify, joining, address: () => address, demo: config.demo }),
    ...(config.demo ? [demoRoutes(write, days => moveClock(opened, days))] : []),
  ])
  const listening = await listen(
    {
      platform,
      routes,
      calls: allCalls(links),
      telemetry,
      assets: openAssets(built),
      demo: config.demo,
      scan,
      publicUrl: config.publicUrl,
      proxies: config.proxies,
      limited: config.limited,
    },
    config,
  )
  address = listening.address
  const stopRounds = startDailyRound(opened, error => telemetry.fault(error, { route: 'the day', request: 'round' }))
  const stopWriting = startWriting(
    platform,
    notify,
    () => address,
    error => telemetry.fault(error, { route: 'a message', request: 'news' }),
  )
  return {
    listening,
    stop: async () => {
      await listening.stop()
      await stopWriting()
      await stopRounds()
    },
  }
}

/** Where to go, and who one may be there. */
async function greet(
  { demo }: Config,
  database: Database,
  { platform }: OpenPlatform,
  { address }: Listening,
): Promise<void> {
  say(`\nTandem is at ${address}\nIts data are in ${database.place}\n`)
  if (!demo) return
  const people = await listDemoPeople(platform.pools.write)
  say(`Walk through as (${address}/demo):`)
  for (const { slug, title, words } of people) say(`  ${slug.padEnd(12)} ${title}. ${words}`)
}
