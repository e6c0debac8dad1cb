import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../kernel/decider.ts'
import { commandId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { nobodyIn } from '../../platform/access/nobody.ts'
import type { Act, Seen } from '../../platform/db/act.ts'
import { asActorReading, asSystem } from '../../platform/db/as-actor.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { findChild } from '../../platform/identity/children.ts'
import type { Platform } from '../../platform/platform.ts'
import { isPasscode } from '../../platform/sharing/passcode.ts'
import {
  type FoundLink,
  findLink,
  findLinkRow,
  holdLink,
  type LinkRow,
  noteCaller,
  type Over,
  runOpening,
} from '../../slices/sharing/index.ts'
import { loadShown, type Shown } from './load-shown.ts'

/** What a stranger gets: what they were shown, how many tries are left, or why it opens nothing. */
export type Opened =
  | ({ readonly kind: 'open'; readonly found: FoundLink } & Shown)
  | { readonly kind: 'mistaken'; readonly left: number }
  | { readonly kind: 'over'; readonly because: Over | 'unknown' }

const unknown: Opened = { kind: 'over', because: 'unknown' }

export type Asking = {
  readonly address: string
  readonly passcode: string
  /** What they call themself: kept for whoever gave the link. Empty where nobody was asked. */
  readonly called: string
  readonly language: Language
}

/**
 * Somebody opens a link. What they are shown is read as whoever gave it, now: what these may not see any more, a link
 * does not show (RCD-16). Of a child who died, or whose record was sealed, a link knows nothing, not even that it was one.
 */
export async function openLink(platform: Platform, asking: Asking): Promise<Opened> {
  const found = await findLink(platform.pools.system, asking.address)
  if (!found) return unknown
  const row = await asMaker(platform, found, seen => findRow(seen, found))
  const isTried = row !== undefined && row.over === undefined
  const fits = isTried && (await isPasscode(asking.passcode, found.passcode))
  const shown = fits
    ? await asMaker(platform, found, seen => loadShown(seen, found.child, row, asking.language))
    : undefined
  const act = { area: found.area, commandId: commandId(randomUUID()), actor: nobodyIn([found.area]) }
  return asSystem(platform, act, act => settle(act, found, { fits, shown, isSeen: row !== undefined, ...asking }))
}

/** The same for a file that was promised a moment ago: it is no new opening, and opens nothing that has ended since. */
export async function readAgain(platform: Platform, address: string): Promise<(Opened & { kind: 'open' }) | undefined> {
  const found = await findLink(platform.pools.system, address)
  const shown =
    found &&
    (await asMaker(platform, found, async seen => {
      const row = await findRow(seen, found)
      return row && !row.over ? loadShown(seen, found.child, row, 'en') : undefined
    }))
  return found && shown && { kind: 'open', found, ...shown }
}

/** Why a link opens nothing, without trying it; nothing while it may open. */
export async function whyClosed(platform: Platform, address: string): Promise<Over | 'unknown' | undefined> {
  const found = await findLink(platform.pools.system, address)
  const row = found && (await asMaker(platform, found, seen => findRow(seen, found)))
  return row ? row.over : 'unknown'
}

type Settling = {
  readonly fits: boolean
  readonly shown: Shown | undefined
  readonly isSeen: boolean
  readonly called: string
}

/** Counts the try and writes it down, one after another however many come at once. */
async function settle(act: Act, found: FoundLink, { fits, shown, isSeen, called }: Settling): Promise<Opened> {
  await holdLink(act, found)
  if (await isClosed(act, found)) return unknown
  const done = await runOpening(act, found, { type: 'OpenLink', passcodeFits: fits && shown !== undefined, isSeen })
  if (isRefusal(done)) return unknown
  const [first] = done.events
  if (first && called) await noteCaller(act, found, done.version - done.events.length + 1, called)
  switch (first?.type) {
    case 'LinkOpened':
      return shown ? { kind: 'open', found, ...shown } : unknown
    case 'LinkPasscodeMistaken':
      return { kind: 'mistaken', left: first.data.left }
    case 'LinkTriedInVain':
      return { kind: 'over', because: first.data.because }
    case 'LinkGiven':
    case 'LinkEnded':
    case undefined:
      return { kind: 'over', because: done.state.status === 'ended' ? done.state.because : isSeen ? 'day' : 'unseen' }
  }
}

/** The child has died, or their record was sealed: nothing more is written, and nobody learns which. */
async function isClosed(act: Act, { area, child }: FoundLink): Promise<boolean> {
  const row = await act.tx
    .selectFrom('child')
    .select(['died_on', 'sealed_at'])
    .where('area', '=', area)
    .where('child', '=', child)
    .executeTakeFirst()
  return !row || row.died_on !== null || row.sealed_at !== null
}

/** The link as its maker sees it; nothing when they do not see the child any more, or the child has died. */
async function findRow(seen: Seen, { area, child, link }: FoundLink): Promise<LinkRow | undefined> {
  const card = await findChild(seen, child)
  return card && !card.diedOn ? findLinkRow(seen, area, child, link) : undefined
}

/** Reads as whoever gave the link: the database shows what they may see this minute, and nothing else. */
function asMaker<T>(
  platform: Platform,
  { area, child, maker }: FoundLink,
  work: (seen: Seen) => Promise<T>,
): Promise<T> {
  const actor: Actor = { person: maker, as: `${maker}` === `${child}` ? 'child' : 'parent', areas: [area] }
  return asActorReading(platform, actor, work)
}
