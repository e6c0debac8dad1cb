import type { AreaId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import type { Over, Shown } from '../domain/events.ts'

/** One use of a link, as far as the one who asks may read it. */
export type LinkUse = {
  readonly link: string
  readonly version: number
  readonly at: Date
  readonly kind: 'opened' | 'mistaken' | 'in-vain'
  readonly because?: Over
  /** What they called themself: for whoever gave the link, and the young person. */
  readonly called?: string
}

/** A link as the family sees it. */
export type LinkRow = {
  readonly link: string
  readonly what: Shown
  readonly withPrivate: boolean
  readonly passcode: 'suggested' | 'own'
  readonly by: PersonId
  readonly isOwn: boolean
  readonly givenOn: PlainDate
  readonly until: PlainDate
  readonly mostWrong: number
  readonly wrong: number
  readonly opened: number
  /** Why it opens nothing today; nothing while it does. */
  readonly over?: Over
  readonly endedOn?: PlainDate
  /** Whom it is for, in the words of whoever gave it: for them and the young person. */
  readonly label?: string
  readonly uses: readonly LinkUse[]
}

/** One of them; nothing where there is none, or the one who asks may not know of it. */
export const findLinkRow = async (
  seen: Seen,
  area: AreaId,
  child: ChildId,
  link: string,
): Promise<LinkRow | undefined> => (await listLinks(seen, area, child, link))[0]

/** The links to a child's record, the latest first, each with its uses, the latest first; or only one of them. */
export async function listLinks(seen: Seen, area: AreaId, child: ChildId, only?: string): Promise<readonly LinkRow[]> {
  const found = await together(seen, {
    links: seen.tx
      .selectFrom('shared_link')
      .select(['link', 'what', 'with_private', 'passcode', 'is_own', 'given_on', 'until_on', 'most_wrong', 'wrong'])
      .select(['opened', 'ended_on', 'ended_because', 'author'])
      .where('area', '=', area)
      .where('child', '=', child)
      .where(eb => (only ? eb('link', '=', only) : eb.lit(true)))
      .orderBy('given_on', 'desc')
      .orderBy('link')
      .limit(mostLinks),
    uses: usesOf(seen, area, child).where(eb => (only ? eb('shared_link_use.link', '=', only) : eb.lit(true))),
    labels: seen.tx
      .selectFrom('link_key')
      .select(['link', 'label'])
      .where('area', '=', area)
      .where('child', '=', child),
  })
  const labels = new Map(found.labels.map(row => [row.link, row.label]))
  const uses = Map.groupBy(found.uses.map(toUse), use => use.link)
  return found.links.map(row => {
    const over = row.ended_because ?? (seen.today > row.until_on ? 'day' : undefined)
    const label = labels.get(row.link)
    return {
      link: row.link,
      what: row.what === 'page' ? 'page' : 'record',
      withPrivate: row.with_private,
      passcode: row.passcode === 'own' ? 'own' : 'suggested',
      by: row.author,
      isOwn: row.is_own,
      givenOn: row.given_on,
      until: row.until_on,
      mostWrong: row.most_wrong,
      wrong: row.wrong,
      opened: row.opened,
      ...(over && { over: readOver(over) }),
      ...(row.ended_on && { endedOn: row.ended_on }),
      ...(label !== undefined && { label }),
      uses: uses.get(row.link) ?? [],
    }
  })
}

/** What happened to the links of a child since a moment, the latest first: for whoever asks who looked. */
export async function listLinkUses(seen: Seen, area: AreaId, child: ChildId, since: Date): Promise<readonly LinkUse[]> {
  const { uses } = await together(seen, { uses: usesOf(seen, area, child).where('shared_link_use.at', '>=', since) })
  return uses.map(toUse)
}

/** Links that ended since a day because somebody guessed at the passcode: the family is told (RCD-17). As a query, for a page that asks several things together. */
export const guessedLinksOf = (seen: Seen, area: AreaId, child: ChildId, since: PlainDate) =>
  seen.tx
    .selectFrom('shared_link')
    .select(['link', 'ended_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where('ended_because', '=', 'passcodes')
    .where('ended_on', '>=', since)
    .orderBy('ended_on', 'desc')
    .limit(1)

/** More than any family gives: a list is no archive. */
const mostLinks = 50
const mostUses = 500

const usesOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('shared_link_use')
    .leftJoin('link_caller', join =>
      join
        .onRef('link_caller.area', '=', 'shared_link_use.area')
        .onRef('link_caller.link', '=', 'shared_link_use.link')
        .onRef('link_caller.version', '=', 'shared_link_use.version'),
    )
    .select(['shared_link_use.link', 'shared_link_use.version', 'shared_link_use.at', 'shared_link_use.kind'])
    .select(['shared_link_use.because', 'link_caller.called'])
    .where('shared_link_use.area', '=', area)
    .where('shared_link_use.child', '=', child)
    .orderBy('shared_link_use.at', 'desc')
    .orderBy('shared_link_use.version', 'desc')
    .limit(mostUses)

type UseRow = {
  readonly link: string
  readonly version: number
  readonly at: Date | string
  readonly kind: string
  readonly because: string | null
  readonly called: string | null
}

const toUse = ({ link, version, at, kind, because, called }: UseRow): LinkUse => ({
  link,
  version,
  // Text where it came together with other lists.
  at: new Date(at),
  kind: kind === 'opened' || kind === 'mistaken' ? kind : 'in-vain',
  ...(because && { because: readOver(because) }),
  ...(called !== null && { called }),
})

const overs: readonly Over[] = ['taken-back', 'passcodes', 'moved', 'day', 'unseen']
const readOver = (text: string): Over => overs.find(each => each === text) ?? 'unseen'
