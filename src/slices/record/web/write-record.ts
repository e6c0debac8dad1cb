import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { ChildId, PersonId } from '../../../kernel/ids.ts'
import { findChild } from '../../../platform/identity/children.ts'
import { type Answer, notFound, refused, type Way } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Problem } from '../../../platform/web/form-contract.ts'
import type { RecordCommand, WriteEntry } from '../domain/commands.ts'
import { picturesOf } from '../domain/pictures.ts'
import { keepFiles, type NewFile } from '../store/attachments.ts'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { runRecord } from '../store/run-record.ts'
import type { Attaching } from './attaching.ts'
import type { WriteFields } from './write.form.ts'

type Change = {
  readonly child: ChildId
  readonly command: RecordCommand
  /** New files that come with it: kept with it, or neither is. */
  readonly files?: readonly NewFile[]
  readonly back: Way
  readonly done: Answer
}

/** Runs one command on a record from a route: a 303, the clause where it is refused, 404 without a relationship. */
export async function changeRecord<Params>(ask: Ask<Params>, change: Change): Promise<Answer | Refusal> {
  const card = await ask.read(seen => findChild(seen, change.child))
  if (!card) return notFound()
  return ask.write(card.area, async act => {
    const answer = await runRecord(act, change.child, change.command)
    if (!answer) return notFound()
    if (!isRefusal(answer)) await keepFiles(act, change.child, change.files ?? [])
    return isRefusal(answer) ? refused(answer, { back: change.back, problems: problemsOf(answer) }) : change.done
  })
}

/** What a refusal says about each field of a form, beside it. */
const problemsOf = (refusal: Refusal): readonly Problem[] =>
  [refusal, ...(refusal.also ?? [])].flatMap(({ about: field, because: message, clause: id }) =>
    field === undefined ? [] : [{ field, message, clause: { id } }],
  )

/** What was typed, as a command: a new version keeps its part, its voice and its readers. */
export function writeCommand(
  fields: WriteFields,
  view: RecordView,
  before: EntryRow | undefined,
  newId: () => string,
  { attached }: Pick<Attaching, 'attached'>,
): WriteEntry {
  const { part, words, how, heardOn, helped } = fields
  const voice = before
    ? { voice: before.voice, ...(before.whose && { whose: before.whose }) }
    : voiceOf(fields.voice, view)
  const mustBeHeard = fields.voice === 'child' || isOtherParent(fields.voice, view)
  const heard = !before && mustBeHeard && { on: heardOn ?? view.today, how: how ?? ('said' as const) }
  const audience = before ? before.audience : (fields.audience ?? 'circle')
  return {
    type: 'WriteEntry',
    entry: before?.entry ?? newId(),
    after: fields.after ?? 0,
    part: before?.part ?? part,
    words: words ?? '',
    language: fields.language ?? '',
    // A line keeps its picture when other lines come and go.
    pictures: before && before.pictures.length > 0 ? picturesOf(words ?? '', [before]) : [],
    attached,
    ...voice,
    ...(heard && { heard: { ...heard, ...(helped && { withHelpOf: helped }) } }),
    audience,
    named: before ? before.named : fields.named,
  }
}

/** Whose voice was chosen: one's own where nothing was. */
function voiceOf(chosen: string | undefined, view: RecordView): Pick<WriteEntry, 'voice' | 'whose'> {
  const { me, child, circle } = view.facts
  if (chosen === 'together') return { voice: 'together' }
  if (chosen === 'child' || me.standing === 'child') return { voice: 'young-person', whose: child }
  const other = circle.find(member => member.person === chosen)
  if (other) return { voice: other.standing === 'carer' ? 'carer' : 'parent', whose: other.person }
  return mine(view)
}

/** One's own voice, by what one is to the child; an adviser writes for whom they act for. */
export function mine({ facts }: RecordView): { readonly voice: WriteEntry['voice']; readonly whose: PersonId } {
  const { me } = facts
  switch (me.standing) {
    case 'child':
      return { voice: 'young-person', whose: me.person }
    case 'parent':
      return { voice: 'parent', whose: me.person }
    case 'carer':
      return { voice: 'carer', whose: me.person }
    case 'adviser':
      return { voice: 'parent', whose: me.actsFor ?? me.person }
    case 'lead':
    case 'in-charge':
    case 'service':
    case 'case':
    case 'officer':
    case 'supply':
    case 'other':
      return { voice: 'professional', whose: me.person }
  }
}

const isOtherParent = (chosen: string | undefined, { facts }: RecordView): boolean =>
  facts.circle.some(
    member =>
      member.person === chosen && member.person !== facts.me.person && ['parent', 'carer'].includes(member.standing),
  )
