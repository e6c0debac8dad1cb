import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../kernel/decider.ts'
import { type AreaId, areaId, type CommandId } from '../../kernel/ids.ts'
import { nobodyIn } from '../access/nobody.ts'
import type { Act } from '../db/act.ts'
import { type About, asActorReading, asActorWriting } from '../db/as-actor.ts'
import { inTheirWords } from '../i18n/in-their-words.ts'
import type { Language } from '../i18n/language.ts'
import type { Platform } from '../platform.ts'
import { type Answer, isAnswer, seeOther } from './answer.ts'
import type { Ask, OpenAsk } from './ask.ts'
import { finishCommand } from './commands.ts'
import type { Device } from './device.ts'
import { findDraft } from './drafts.ts'
import { type Filled, type Typed, untouched } from './form-contract.ts'
import { withoutGone } from './held-files.ts'
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
  /** Holds the files that came with the form. */
  readonly hold: () => Promise<Typed>
  readonly device: Device
  readonly site: string
  /** After a form that could not be read: what was typed and what to mend. */
  readonly mend?: Filled
}

/** An ask, and whether the command's outcome has been kept already. */
export type Asked = { readonly ask: Ask<object> | OpenAsk<object>; readonly finished: () => boolean }

const nobody = nobodyIn([areaId('england')])

/** What a handler is given: reading and writing as the person behind the session, and what their form holds. */
export function makeAsk(asking: Asking): Asked {
  const { platform, met } = asking
  const actor = met?.me.actor ?? nobody
  let finished = false
  // Once a request, in its first transaction.
  let known = false
  const about = () => (known || !met ? undefined : aboutOf(asking))
  const open: OpenAsk<object> = {
    params: asking.params,
    query: asking.query,
    path: asking.path,
    from: asking.from,
    language: asking.language,
    today: platform.clock.today(),
    me: met?.me,
    newId: randomUUID,
    device: asking.device,
    site: asking.site,
    commandId: asking.commandId,
    openly: async (area, work) => {
      // Nobody's: kept with the command it would be tied to the session of whoever is signed in.
      finished = true
      try {
        return await asActorWriting(platform, nobodyIn([area]), area, asking.commandId, async act => {
          const value = await work(act)
          if (isRefusal(value)) throw new Undone(value)
          return value
        })
      } catch (error) {
        // `work` answered this very type: only its transaction was undone.
        if (error instanceof Undone) return error.value as Awaited<ReturnType<typeof work>>
        throw error
      }
    },
    read: async work => {
      const answer = await asActorReading(platform, actor, work, about())
      known = true
      return answer
    },
    inTheirWords: async (words, child) => {
      const terms = met && (await asActorReading(platform, actor, seen => platform.termsOf(seen, child)))
      return terms ? inTheirWords(words, terms) : words
    },
    filled: async () => {
      if (asking.mend) return asking.mend
      const draft = met && (await findDraft(platform.pools.write, met.key, asking.path))
      if (!draft) return untouched
      const typed = await withoutGone(platform.pools.write, met.key, asking.path, draft.typed)
      return { typed, problems: [], keptAt: draft.savedAt }
    },
  }
  if (!met) return { ask: open, finished: () => false }

  const keep = ({ location, flash }: Answer & { kind: 'see-other' }, act: Act) =>
    finishCommand(act.tx, { session: met.key, command: asking.commandId, location, flash, draft: asking.path })
  const tryWork =
    <T>(work: (act: Act) => Promise<T>) =>
    async (act: Act): Promise<T> => {
      const value = await work(act)
      if (isRefusal(value)) throw new Undone(value)
      if (!isAnswer(value)) return value
      if (value.kind !== 'see-other') throw new Undone(value)
      const earlier = await keep(value, act)
      if (earlier) throw new Answered(seeOther(earlier))
      return value
    }
  const write = async <T>(area: AreaId, work: (act: Act) => Promise<T>): Promise<T> => {
    try {
      const done = await asActorWriting(platform, actor, area, asking.commandId, tryWork(work), about())
      known = true
      finished ||= isAnswer(done)
      return done
    } catch (error) {
      // `work` answered this very type: only its transaction was undone.
      if (error instanceof Undone) return error.value as T
      throw error
    }
  }
  const draft = (key?: string) => findDraft(platform.pools.write, met.key, key ?? asking.path)
  return {
    ask: { ...open, me: met.me, actor, write, draft, hold: asking.hold },
    finished: () => finished,
  }
}

/**
 * Under a path with `:child`, the child. A page that may be seen is a look, which the family sees listed by its part:
 * what stands after the child in the address.
 */
function aboutOf({ params, pattern, method }: Asking): About | undefined {
  if (!('child' in params) || typeof params.child !== 'string') return undefined
  const part = /\/:child\/([\w-]+)/.exec(pattern)?.[1] ?? 'page'
  return { child: params.child, part, note: method === 'GET' }
}
