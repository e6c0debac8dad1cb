import type { ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { listChosenWords, parts, recordText, sentencesAbout } from '../../slices/record/index.ts'
import { findAgreedView, giverWords, rhythmWords, supportText } from '../../slices/support/index.ts'
import { type Held, loadHeld } from './held.ts'
import type { CopiedAgreed, CopiedPart, RecordCopy } from './record-copy.ts'
import { text } from './text/text.ts'

/** What a copy is made of: which parts, and whether words kept for few travel too. */
export type Chosen = {
  /** Names of parts, `agreed` for what was agreed; all where it is absent. */
  readonly parts?: readonly string[]
  /** Words kept for *only me* or for people by name: left out unless the one who may read them says so. */
  readonly withPrivate: boolean
  /** To somebody outside, by a link: what was written for the family alone stays in it too. */
  readonly toStranger?: boolean
  readonly copy: string
  readonly language: Language
}

/**
 * A child's record as the one who asks may read it, with names in place of ids. Nothing when they have no relationship
 * with the child. What keeps the child safe is first, and cannot be left out (RCD-3).
 */
export async function loadCopy(seen: Seen, child: ChildId, chosen: Chosen): Promise<RecordCopy | undefined> {
  const held = await loadHeld(seen, child)
  if (!held) return undefined
  const wants = (part: string) => part === 'keep-me-safe' || !chosen.parts || chosen.parts.includes(part)
  const { card } = held
  const wording = await wordingOf(seen, held, chosen.language)
  return {
    format: 'tandem-development-record',
    version: 1,
    copy: chosen.copy,
    madeAt: seen.at.toISOString(),
    asOf: seen.today,
    madeFor: held.who(seen.actor.person) ?? { name: held.council },
    from: held.council,
    child: {
      id: card.child,
      given: card.given,
      family: card.family,
      knownAs: card.knownAs,
      bornOn: card.bornOn,
      ...(held.setting && { setting: held.setting }),
      ...(card.className && { className: card.className }),
      ...(wording.length > 0 && { wording }),
    },
    ...(held.contact && { contact: held.contact }),
    parts: parts.filter(wants).flatMap(part => copiedPart(held, part, chosen)),
    agreed: wants('agreed') ? await copiedAgreed(seen, child, chosen.language) : [],
    people: held.around,
  }
}

/** What one may choose from: the parts that hold anything, and whether anything in them is kept for few. */
export type Choice = {
  readonly knownAs: string
  readonly parts: readonly { readonly name: string; readonly title: string }[]
  readonly hasPrivate: boolean
}

/** The choice for a child's copy; nothing when the one who asks has no relationship with the child. */
export async function loadChoice(seen: Seen, child: ChildId, language: Language): Promise<Choice | undefined> {
  const held = await loadHeld(seen, child)
  if (!held) return undefined
  const titles = recordText(language).parts
  const agreed = (await copiedAgreed(seen, child, language)).length > 0
  const titleOf = (part: (typeof parts)[number]) =>
    part === 'agreed' && agreed ? text(language).my.page.agreed : titles[part].title
  const filled = parts.filter(part => held.entriesOf(part).length > 0 || (part === 'agreed' && agreed))
  return {
    knownAs: held.card.knownAs,
    parts: filled.filter(part => part !== 'keep-me-safe').map(part => ({ name: part, title: titleOf(part) })),
    hasPrivate: held.hasPrivate,
  }
}

/** The words the child wants used travel with the record, so that whoever opens it says it their way (RCD-18). */
async function wordingOf(seen: Seen, { card }: Held, language: Language): Promise<readonly string[]> {
  const chosen = await listChosenWords(seen, card.area, card.child)
  const own = chosen.find(each => `${each.whose}` === `${card.child}`)
  return own ? sentencesAbout(own, card.knownAs, recordText(language)) : []
}

function copiedPart(held: Held, part: (typeof parts)[number], chosen: Chosen): readonly CopiedPart[] {
  const entries = held.entriesOf(part, chosen)
  return entries.length === 0 ? [] : [{ part, title: recordText(chosen.language).parts[part].title, entries }]
}

/** What is agreed and not yet over, counted today. */
async function copiedAgreed(seen: Seen, child: ChildId, language: Language): Promise<readonly CopiedAgreed[]> {
  const agreed = await findAgreedView(seen, child)
  if (!agreed) return []
  const words = supportText(language)
  return agreed.commitments.flatMap(row => {
    if (row.status !== 'agreed' && row.status !== 'asked') return []
    return {
      id: row.commitment,
      name: row.name,
      what: row.what,
      rhythm: rhythmWords(row.rhythm, words),
      gives: giverWords(row, agreed, words),
      from: row.from,
      to: row.to,
      outcome: row.outcome,
      status: row.status,
      ...(row.evidence === 'session' && {
        sessions: { expected: row.counts.agreed, happened: row.counts.happened + row.counts.moved },
      }),
    }
  })
}
