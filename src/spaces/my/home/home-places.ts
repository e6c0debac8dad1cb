import { identificationPaths } from '../../../slices/identification/index.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { redressPaths } from '../../../slices/redress/index.ts'
import type { IconName } from '../../../ui/pictures/names.ts'
import * as languagePaths from '../language/paths.ts'
import * as writingPaths from '../writing/paths.ts'
import type { HomeView } from './home-view.ts'
import type { Text } from './text/text.ts'

type Place = { readonly href: string; readonly words: string; readonly icon: IconName }

/** Where a family goes from its page: what it can say, ask and choose, and all that is about the child. */
export type HomePlaces = { readonly say: readonly Place[]; readonly about: readonly Place[] }

/** A worry comes first: at midnight it is what somebody came for. Whoever answers a question stands last. */
export function homePlaces({ child, lookers, needs, contact }: HomeView, t: Text['my']): HomePlaces {
  const to = { child: child.child }
  const name = child.knownAs
  const need = needs.find(each => each.status !== 'withdrawn')
  const needPlace: Place | undefined = need && {
    href: identificationPaths.need.to({ ...to, need: need.need }),
    words: t.need,
    icon: 'people',
  }
  const askPlace: Place | undefined = contact && {
    href: redressPaths.questions.to(to),
    words: t.contact(contact.called),
    icon: 'phone',
  }
  return {
    say: [
      { href: identificationPaths.worry.to(to), words: t.worry, icon: 'message' },
      ...(needPlace ? [needPlace] : []),
      { href: '/rights', words: t.rights, icon: 'scale' },
      { href: languagePaths.language.to(), words: t.language, icon: 'globe' },
      { href: writingPaths.writing.to(), words: t.writing, icon: 'letter' },
      ...(askPlace ? [askPlace] : []),
    ],
    about: [
      { href: recordPaths.record.to(to), words: t.record(name), icon: 'doc' },
      { href: recordPaths.story.to(to), words: t.story(name), icon: 'cal' },
      { href: recordPaths.around.to(to), words: t.around(name), icon: 'people' },
      { href: `${recordPaths.record.to(to)}#ages`, words: t.ages(name), icon: 'people' },
      { href: recordPaths.words.to(to), words: t.wording(name), icon: 'message' },
      { href: recordPaths.looked.to(to), words: t.looked(name, lookers), icon: 'eye' },
      { href: recordPaths.copy.to(to), words: t.copy, icon: 'doc' },
    ],
  }
}
