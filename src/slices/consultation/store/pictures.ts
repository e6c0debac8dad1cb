import type { Act, Seen } from '../../../platform/db/act.ts'
import { type DialoguePicture, keepShown, loadPicture } from './load-picture.ts'
import type { DialogueRow } from './queries.ts'

/** For so long a picture is shown again rather than made anew: a hall that looks at it costs what one person does. */
const freshFor = 5_000

type Reach = {
  readonly read: <T>(work: (seen: Seen) => Promise<T>) => Promise<T>
  readonly openly: <T>(area: DialogueRow['area'], work: (act: Act) => Promise<T>) => Promise<T>
}

export type Pictures = (reach: Reach, dialogue: DialogueRow) => Promise<DialoguePicture>

/** The pictures of dialogues, each made once in five seconds however many look at it. */
export function openPictures(now: () => number = Date.now): Pictures {
  const made = new Map<string, { readonly at: number; readonly picture: Promise<DialoguePicture> }>()
  return (reach, dialogue) => {
    const held = made.get(dialogue.dialogue)
    if (held && now() - held.at < freshFor) return held.picture
    const picture = make(reach, dialogue)
    made.set(dialogue.dialogue, { at: now(), picture })
    picture.catch(() => made.delete(dialogue.dialogue))
    return picture
  }
}

async function make({ read, openly }: Reach, dialogue: DialogueRow): Promise<DialoguePicture> {
  const made = await read(seen => loadPicture(seen, dialogue))
  const { length } = made.picture.groups
  if (length > 1 && length !== made.shownLast) await openly(dialogue.area, act => keepShown(act, dialogue, length))
  return made
}
