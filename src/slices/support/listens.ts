import { z } from 'zod'
import { bodyId, personId } from '../../kernel/ids.ts'
import { findPlainDate } from '../../kernel/plain-date.ts'
import type { Listener } from '../../platform/platform.ts'
import { agreeCommitment } from './store/agree-commitment.ts'
import { text } from './web/text/text.ts'

const day = z.string().transform((text, context) => findPlainDate(text) ?? context.addIssue('not a day') ?? z.NEVER)

/** A concern that was upheld, with what puts it right. Other remedies (an apology, a payment) are redress's own to follow. */
const upheld = z.object({
  concern: z.uuid(),
  outcome: z.enum(['upheld', 'partly']),
  restsOn: z.array(z.string()).nonempty(),
  remedies: z.array(
    z.object({
      remedy: z.uuid(),
      kind: z.string(),
      what: z.string(),
      ownerBody: z.uuid(),
      owner: z.uuid().optional(),
      by: day,
    }),
  ),
})

/** Kinds that are support: something is given, and can be seen to have been. */
const given: readonly string[] = ['commitment', 'back-provision']

/**
 * What puts a concern right, where it is something given, is agreed like everything else: it has a bead, and speaks up
 * by itself when it does not come. Its id is the remedy's. Whatever cannot be agreed stays owed by redress all the same.
 */
const concernAnswered: Listener = async (act, event) => {
  const answer = upheld.safeParse(event.data)
  if (!answer.success || !event.child) return
  const { concern, restsOn, remedies } = answer.data
  for (const { remedy, what, ownerBody, owner, by } of remedies.filter(each => given.includes(each.kind))) {
    const body = bodyId(ownerBody)
    await agreeCommitment(
      act,
      { area: event.area, child: event.child, commitment: remedy },
      {
        name: shortName(what),
        what,
        owner: owner ? { body, person: personId(owner) } : { body },
        agreedFor: act.actor.forBody ?? body,
        rhythm: { evidence: 'once', by, heldAt: body },
        from: act.today,
        to: by,
        outcome: text('en').putsRight,
        expectation: restsOn[0] ?? '',
        remedyFor: concern,
        agreedWith: [],
      },
    )
  }
}

const shortName = (what: string): string => {
  const letters = [...what.trim()]
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('').trimEnd()}…`
}

export const listens: Readonly<Record<string, Listener>> = { ConcernAnswered: concernAnswered }
