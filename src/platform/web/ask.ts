import type { AreaId, ChildId, CommandId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../access/actor.ts'
import type { Act, Seen } from '../db/act.ts'
import type { Language } from '../i18n/language.ts'
import type { Device } from './device.ts'
import type { Filled, Typed } from './form-contract.ts'

/** The spaces a signed-in person may enter. What they see inside is decided by relationship, in the database. */
export type Space = 'my' | 'desk' | 'area' | 'national'

/** Who may try a route. Nobody sees more by being let in: row-level security answers for every row. */
export type Who = 'anyone' | 'signed-in' | 'family' | 'practitioner'

/** The person behind the session. */
export type SignedIn = {
  readonly actor: Actor
  /** What the top bar calls them. */
  readonly called: string
  readonly portrait?: string
  readonly spaces: readonly Space[]
}

/** What any handler is given. */
export type OpenAsk<Params = object> = {
  readonly params: Params
  /** The query, one value a name; nothing when it was not given. */
  readonly query: Readonly<Record<string, string | undefined>>
  /** The address asked for, without its query. */
  readonly path: string
  /** The page of ours that a form was sent from, as far as the browser says. */
  readonly from: string | undefined
  /** The address people type, for a code to point a phone at. */
  readonly site: string
  readonly language: Language
  readonly today: PlainDate
  readonly me: SignedIn | undefined
  /**
   * Reads in one transaction as whoever asks. Someone not signed in sees only national things that name no child.
   * Under a path with `:child` the first read writes the look down, and answers 404 when there is no relationship.
   */
  readonly read: <T>(work: (seen: Seen) => Promise<T>) => Promise<T>
  /**
   * Writes in one transaction as nobody in particular, for one area: what somebody does without an account, and what must
   * not be tied to one. A refusal undoes the whole. Nothing is kept with the command: what is written must be the same twice.
   */
  readonly openly: <T>(area: AreaId, work: (act: Act) => Promise<T>) => Promise<T>
  /** The browser, for somebody who takes part without an account. */
  readonly device: Device
  /** The id of this press: the same when the same form is sent again. */
  readonly commandId: CommandId
  /**
   * Our sentences about a child in the words of the one who reads: as they chose, else as the child did (RCD-18). Call it
   * after the first read, which says whether there is a relationship.
   */
  readonly inTheirWords: <Words>(words: Words, child: ChildId) => Promise<Words>
  /** A fresh opaque id for something that starts now. */
  readonly newId: () => string
  /** What this page's form holds: what was typed and must be mended, else the person's draft, else nothing. */
  readonly filled: () => Promise<Filled>
}

/** What a handler for people who have signed in is given. */
export type Ask<Params = object> = OpenAsk<Params> & {
  readonly me: SignedIn
  readonly actor: Actor
  /**
   * Writes in one transaction as the actor, for one area. Answer `seeOther(…)` from inside `work`, and the outcome is
   * kept with the command: pressing twice answers the same page. A refusal, or any other answer, undoes the whole.
   */
  readonly write: <T>(area: AreaId, work: (act: Act) => Promise<T>) => Promise<T>
  /**
   * Holds the files that came with this form for a day, for a page that shows it again by itself. Answers what its hidden
   * fields say of them; the platform does it for every other way in which a form comes back.
   */
  readonly hold: () => Promise<Typed>
  /** What this person last typed under a key (the path of a form), or nothing. */
  readonly draft: (key?: string) => Promise<Draft | undefined>
}

export type Draft = { readonly typed: Typed; readonly savedAt: Date }

/** The kind of ask a route gets: `anyone` may have nobody behind it. */
export type AskBy<By extends Who, Params> = By extends 'anyone' ? OpenAsk<Params> : Ask<Params>
