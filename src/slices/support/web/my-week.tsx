import { Fragment, type VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { BeadLine, BeadTag, beadWords } from '../../../ui/patterns/beads.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { useWords } from '../../../ui/text.ts'
import { weekOf } from '../domain/rhythm.ts'
import { beadOf, dueOn } from '../domain/sessions.ts'
import type { SessionRow } from '../store/agreed-row.ts'
import type { AgreedView } from '../store/views.ts'
import { stateWords, toBead } from './bead-words.ts'
import * as paths from './paths.ts'
import { rhythmWords } from './say.ts'
import { SayNot } from './say-not.tsx'
import type { Text } from './text/text.ts'

type Props = { readonly view: AgreedView; readonly words: Text }

/** A child's own week: what help comes on which day, and one tap to say that it did not. Nothing where nothing is agreed. */
export function MyWeek({ view, words }: Props): VNode | null {
  const { child, today } = view
  const now = view.commitments
    .filter(each => each.status === 'agreed')
    .map(each => ({ ...each, days: each.sessions.filter(session => weekOf(session.day) === weekOf(today)) }))
    .filter(each => each.days.length > 0)
  if (now.length === 0) return null
  const t = words.own
  return (
    <Card id="my-week" symbol="school" title={t.title} beside={<Listen to="my-week" of={t.title} />}>
      <Stack>
        {now.map(({ commitment, name, rhythm, evidence, days }) => (
          <Stack key={commitment} gap="small">
            <h3>{name}</h3>
            <p class="t-soft">{rhythmWords(rhythm, words)}</p>
            {evidence === 'every day' ? (
              <>
                <BeadLine beads={days.map(day => toBead(day, { today, words }))} child={child.knownAs} />
                {/* Of what comes every day, the last: older ones are a page away. */}
                {days
                  .filter(day => dueOn(day) <= today)
                  .slice(-1)
                  .map(session => (
                    <SayNot key={session.day} {...{ commitment, name, session, view, words }} />
                  ))}
              </>
            ) : (
              days.map(session => (
                <Fragment key={session.day}>
                  <Day day={session} view={view} words={words} />
                  {dueOn(session) <= today && <SayNot {...{ commitment, name, session, view, words }} />}
                </Fragment>
              ))
            )}
          </Stack>
        ))}
        <ButtonLink href={paths.tell.to({ child: child.child })} quiet wide icon="cross">
          {t.tell}
        </ButtonLink>
        <Go href={paths.agreed.to({ child: child.child })}>{t.all}</Go>
      </Stack>
    </Card>
  )
}

/** `Thursday: still to come`, with its mark. */
function Day({ day, view, words }: Props & { readonly day: SessionRow }): VNode {
  const { child, today } = view
  const state = beadOf(day, today)
  const own = useWords()
  const said = stateWords(day, { child: child.knownAs, today, words }) ?? beadWords(own, state, child.knownAs)
  const [weekday = ''] = longDay(day.day).split(' ')
  return (
    <p>
      <BeadTag state={state} words={words.own.day(weekday, said)} />
    </p>
  )
}
