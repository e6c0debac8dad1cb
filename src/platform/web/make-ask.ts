import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal } from '../../kernel/decider.ts'
import { type AreaId, areaId, type CommandId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../access/actor.ts'
import type { Act, Seen } from '../db/act.ts'
import { asActorReading, asActorWriting } from '../db/as-actor.ts'
import type { Language } from '../i18n/language.ts'
import type { Platform } from '../platform.ts'
import { type Answer, isAnswer, notFound, seeOther } from './answer.ts'
import type { Ask, OpenAsk } from './ask.ts'
import { finishCommand } from './commands.ts'
import { findDraft } from './drafts.ts'
import { type Filled, untouched } from './form-contract.ts'
import type { Met } from './sessions.ts'

/** Thrown through a handler to answer without it. Never leaves this folder. */
export class Answered extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(answer.kind)
    this.answer = answer
  }
}

/** Thrown inside a transaction to undo it and hand a value on all the same. */
class Undone extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('undone')
    this.value = value
  }
}

/** One request, as far as it is understood before a handler runs. */
export type Asking = {
  readonly platform: Platform
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  readonly path: string
  readonly from: string | undefined
  readonly params: object
  readonly query: Readonly<Record<string, string | undefined>>
  readonly language: Language
  readonly met: Met | undefined
  readonly commandId: CommandId
  /** After a form that could not be read: what was typed and what to mend. */
  readonly mend?: Filled
}

/** An ask, and whether the command's outcome has been kept already. */
export type Asked = { readonly ask: Ask<object> | OpenAsk<object>; readonly finished: () => boolean }

const nobody: Actor = {
  person: personId('00000000-0000-4000-8000-000000000001'),
  as: 'public',
  areas: [areaId('england')],
}

/** What a handler is given: reading and writing as the person behind the session, and what their form holds. */
export function makeAsk(asking: Asking): Asked {
  const { platform, met } = asking
  const actor = met?.me.actor ?? nobody
  const mayLook = lookingAt(asking)
  let finished = false
  const open: OpenAsk<object> = {
    params: asking.params,
    query: asking.query,
    path: asking.path,
    from: asking.from,
    language: asking.language,
    today: platform.clock.today(),
    me: met?.me,
    newId: randomUUID,
    read: async work => {
      // A look that is not allowed must stay written down, so the transaction ends before the answer is thrown.
      const seen = await asActorReading(platform, actor, async seen =>
        (await mayLook(seen)) ? { work: await work(seen) } : undefined,
      )
      if (!seen) throw new Answered(notFound())
      return seen.work
    },
    filled: async () => {
      if (asking.mend) return asking.mend
      const draft = met && (await findDraft(platform.pools.write, met.key, asking.path))
      return draft ? { typed: draft.typed, problems: [], keptAt: draft.savedAt } : untouched
    },
  }
  if (!met) return { ask: open, finished: () => false }

  const keep = ({ location, flash }: Answer & { kind: 'see-other' }, act: Act) =>
    finishCommand(act.tx, { session: met.key, command: asking.commandId, location, flash, draft: asking.path })
  const write = async <T>(area: AreaId, work: (act: Act) => Promise<T>): Promise<T> => {
    try {
      const done = await asActorWriting(platform, actor, area, asking.commandId, async act => {
        if (!(await mayLook(act))) return undefined
        const value = await work(act)
        if (isRefusal(value)) throw new Undone(value)
        if (!isAnswer(value)) return { value }
        if (value.kind !== 'see-other') throw new Undone(value)
        const earlier = await keep(value, act)
        if (earlier) throw new Answered(seeOther(earlier))
        return { value }
      })
      if (!done) throw new Answered(notFound())
      finished ||= isAnswer(done.value)
      return done.value
    } catch (error) {
      // `work` answered this very type: only its transaction was undone.
      if (error instanceof Undone) return error.value as T
      throw error
    }
  }
  const draft = (key?: string) => findDraft(platform.pools.write, met.key, key ?? asking.path)
  return { ask: { ...open, me: met.me, actor, commandId: asking.commandId, write, draft }, finished: () => finished }
}

/**
 * Under a path with `:child`: whether there is a relationship, asked once a request in its first transaction.
 * A page that may be seen is a look, which the family sees listed; a look that was not allowed is always kept.
 */
function lookingAt(asking: Asking): (seen: Seen) => Promise<boolean> {
  const child = 'child' in asking.params && typeof asking.params.child === 'string' ? asking.params.child : undefined
  let known = child === undefined || asking.met === undefined
  return async seen => {
    if (known) return true
    const part = /\/:child\/([\w-]+)/.exec(asking.pattern)?.[1] ?? 'page'
    const { rows } = await sql<{
      may: boolean
    }>`select may_look(${child}, ${part}, ${asking.method === 'GET'}) as may`.execute(seen.tx)
    known = rows[0]?.may === true
    return known
  }
}
