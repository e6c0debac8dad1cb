import type { VNode } from 'preact'
import { supportPaths, timeWords } from '../../../slices/support/index.ts'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { childWords } from '../names.ts'
import type { DayProps } from './day.page.tsx'

/** The next thing of the day: when, where, with whom, and the one form that tells it. */
export function NextSession({ view, words }: DayProps): VNode {
  const t = words.day
  const { next, names } = view
  if (!next)
    return (
      <Next title={view.sessions.length > 0 ? t.over : t.free}>
        <p>{t.freeMore}</p>
      </Next>
    )
  const child = names.children.get(next.child)
  const setting = names.bodies.get(next.heldAt)
  return (
    <Next
      takes
      when={t.at(timeWords(next.time), next.place)}
      title={next.group ? t.title1(next.name, next.children) : `${next.name}, ${childWords(child)}`}
      acts={
        <ButtonLink
          href={
            next.group
              ? supportPaths.deskGroup.to({ group: next.group, day: next.day })
              : supportPaths.deskTell.to({ child: next.child, commitment: next.commitment, day: next.day })
          }
        >
          {next.group ? t.open : t.tell}
        </ButtonLink>
      }
    >
      <p>{[!view.isSetting && setting?.name, next.group ? t.nextWords : t.nextOne].filter(Boolean).join('. ')}</p>
      {!view.isSetting && setting?.phone && (
        <p class="t-small">
          <a href={`tel:${setting.phone.replaceAll(' ', '')}`}>{words.first.call(setting.phone)}</a>
        </p>
      )}
    </Next>
  )
}
