import type { ChildId } from '../../kernel/ids.ts'
import { notFound, page } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { findStory, recordPaths, recordText } from '../../slices/record/index.ts'
import { namesOfAgreed } from '../../slices/support/index.ts'
import { wordsFor } from './event-words.ts'
import { StoryPage } from './story.page.tsx'
import { kinds, storyAsked, toQuery, toStory } from './story-asked.ts'

/** A child's story, told from the words of every slice: each names its own events. */
export const routes = (on: Routes): void => {
  on.get(recordPaths.story, 'family', ask => show(ask, 'my'))
  on.get(recordPaths.deskStory, 'practitioner', ask => show(ask, 'desk'))
}

async function show(ask: Ask<{ readonly child: ChildId }>, space: 'my' | 'desk') {
  const { child } = ask.params
  const asked = storyAsked(ask.query)
  const found = await ask.read(async seen => {
    const story = await findStory(seen, child, toStory(asked))
    return story && { story, names: await namesOfAgreed(seen, story.child.area, child) }
  })
  if (!found) return notFound()
  const text = recordText(ask.language)
  const here = space === 'my' ? recordPaths.story : recordPaths.deskStory
  const record = space === 'my' ? recordPaths.record : recordPaths.deskChild
  const { next } = found.story
  const kept = toQuery(asked)
  return page(
    <StoryPage
      {...found}
      text={text}
      say={type => wordsFor(type, ask.language)}
      asked={asked}
      space={space}
      links={{
        here: here.to({ child }),
        child: record.to({ child }),
        recordThen: record.to({ child }, { on: asked.day }),
        older: next === undefined ? undefined : here.to({ child }, { ...kept, before: `${next}` }),
        kinds: [undefined, ...kinds].map(kind => ({ kind, href: here.to({ child }, { ...kept, kind }) })),
      }}
    />,
  )
}
