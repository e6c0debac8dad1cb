import type { Act, Seen } from '../../../platform/db/act.ts'
import { type DialoguePicture, keepShown, loadPicture, pictureMark } from './load-picture.ts'
import type { DialogueRow } from './queries.ts'

/** For so long a picture is shown again rather than made anew: a hall that looks at it costs what one person does. */
const freshFor = 5_000

type Reach = {
  readonly read: <T>(work: (seen: Seen) => Promise<T>) => Promise<T>
  readonly openly: <T>(area: DialogueRow['area'], work: (act: Act) => Promise<T>) => Promise<T>
}

export type Pictures = (reach: Reach, dialogue: DialogueRow) => Promise<DialoguePicture>

/**
 * The pictures of dialogues, each made once in five seconds however many look at it; and not made again where nothing has
 * changed since. A vote may be on its way while the mark is read, so a picture is made once more after the last change.
 */
export function openPictures(now: () => number = Date.now): Pictures {
  const made = new Map<string, Held>()
  return (reach, dialogue) => {
    const held = made.get(dialogue.dialogue)
    if (held && now() - held.at < freshFor) return held.picture
    const next = makeIfChanged(reach, dialogue, held)
    const picture = next.then(each => each.picture)
    made.set(dialogue.dialogue, { at: now(), picture, next })
    picture.catch(() => made.delete(dialogue.dialogue))
    return picture
  }
}

type Made = { readonly mark: string; readonly isSettled: boolean; readonly picture: DialoguePicture }
type Held = { readonly at: number; readonly picture: Promise<DialoguePicture>; readonly next: Promise<Made> }

async function makeIfChanged(reach: Reach, dialogue: DialogueRow, held: Held | undefined): Promise<Made> {
  const mark = await reach.read(seen => pictureMark(seen))
  const before = await held?.next
  if (before?.mark === mark && before.isSettled) return before
  return { mark, isSettled: before?.mark === mark, picture: await make(reach, dialogue) }
}

async function make({ read, openly }: Reach, dialogue: DialogueRow): Promise<DialoguePicture> {
  const made = await read(seen => loadPicture(seen, dialogue))
  const { length } = made.picture.groups
  if (length > 1 && length !== made.shownLast) await openly(dialogue.area, act => keepShown(act, dialogue, length))
  return made
}
