import type { ChildId } from '../../kernel/ids.ts'
import { findPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import { notFound, page } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { findStory, recordPaths, recordText } from '../../slices/record/index.ts'
import { namesOfAgreed } from '../../slices/support/index.ts'
import { wordsFor } from './event-words.ts'
import { StoryPage } from './story.page.tsx'

/** A child's story, told from the words of every slice: each names its own events. */
export const routes = (on: Routes): void => {
  on.get(recordPaths.story, 'family', ask => show(ask, 'my'))
  on.get(recordPaths.deskStory, 'practitioner', ask => show(ask, 'desk'))
}

async function show(ask: Ask<{ readonly child: ChildId }>, space: 'my' | 'desk') {
  const { child } = ask.params
  const asked = dayAsked(ask.query)
  const before = Number(ask.query.before)
  const found = await ask.read(async seen => {
    const story = await findStory(seen, child, {
      ...(asked.day && { asOf: asked.day }),
      ...(Number.isSafeInteger(before) && before > 0 && { before }),
    })
    return story && { story, names: await namesOfAgreed(seen, story.child.area, child) }
  })
  if (!found) return notFound()
  const text = recordText(ask.language)
  const here = space === 'my' ? recordPaths.story : recordPaths.deskStory
  const record = space === 'my' ? recordPaths.record : recordPaths.deskChild
  const asOf = asked.day
  return page(
    <StoryPage
      {...found}
      text={text}
      say={type => wordsFor(type, ask.language)}
      asOf={asOf}
      asked={asked.typed}
      problem={asked.isWrong ? text.story.notADay : undefined}
      space={space}
      links={{
        here: here.to({ child }),
        child: record.to({ child }),
        recordThen: record.to({ child }, { on: asOf }),
        older:
          found.story.next === undefined ? undefined : here.to({ child }, { on: asOf, before: `${found.story.next}` }),
      }}
    />,
  )
}

type Asked = {
  readonly day: PlainDate | undefined
  readonly isWrong: boolean
  readonly typed: { readonly day?: string; readonly month?: string; readonly year?: string }
}

/** A day from the address: `?on=2026-11-10`, or the three parts of the form. */
function dayAsked(query: Readonly<Record<string, string | undefined>>): Asked {
  const [day, month, year] = [query['on-day'] ?? '', query['on-month'] ?? '', query['on-year'] ?? '']
  if (query.on) {
    const found = findPlainDate(query.on)
    const [y = '', m = '', d = ''] = query.on.split('-')
    return { day: found, isWrong: !found, typed: { day: d, month: m, year: y } }
  }
  if (!day && !month && !year) return { day: undefined, isWrong: false, typed: {} }
  const found = findPlainDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return { day: found, isWrong: !found, typed: { day, month, year } }
}
