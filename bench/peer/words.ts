import { longDay } from '../../src/kernel/plain-date.ts'
import { recordPaths } from '../../src/slices/record/index.ts'
import { redressPaths } from '../../src/slices/redress/index.ts'
import { reviewPaths } from '../../src/slices/reviews/index.ts'
import { supportPaths, timeWords } from '../../src/slices/support/index.ts'
import { familyPath } from '../../src/spaces/duties/duty-path.ts'
import { familyWords } from '../../src/spaces/duties/family-words.ts'
import { homePlaces } from '../../src/spaces/my/home/home-places.ts'
import type { HomeView } from '../../src/spaces/my/home/home-view.ts'
import { aboutOf } from '../../src/spaces/my/home/next-part.tsx'
import { text } from '../../src/spaces/my/home/text/text.ts'
import { initialsOf } from '../../src/ui/patterns/person.tsx'
import { useWords } from '../../src/ui/text.ts'
import { agreedFor } from './agreed.ts'
import { promisesFor } from './promises.ts'

/** The page as a plain object, every sentence made: what a controller hands to a template. */
export function wordsOf(view: HomeView, called: string) {
  const t = text('en').my
  const ui = useWords()
  const { child } = view
  const to = { child: child.child }
  return {
    ui,
    t,
    title: `${t.title} · ${ui.brand}`,
    above: longDay(view.today),
    heading: t.morning(called),
    about: t.about(child.fullName, child.age),
    others: view.children
      .filter(each => each.child !== child.child)
      .map(each => ({ href: `/my?child=${each.child}`, words: t.show(each.knownAs) })),
    next: nextFor(view),
    happened: agreedFor(view),
    good: goodFor(view),
    meeting: meetingFor(view),
    promises: promisesFor(view),
    signedIn: ui.signedInAs(called),
    links: {
      tell: supportPaths.tell.to(to),
      agreed: supportPaths.agreed.to(to),
      page: { href: recordPaths.childPage.to(to), words: t.page(child.knownAs) },
      change: reviewPaths.askForChange.to(to),
      wrong: redressPaths.concerns.to(to),
    },
    places: [
      { title: t.placesSay, places: homePlaces(view, t).say },
      { title: t.placesAbout(child.knownAs), places: homePlaces(view, t).about },
    ],
  }
}

function nextFor(view: HomeView) {
  const { duties, child, bodies, contact } = view
  const t = text('en').my.next
  const duty = duties.find(each => each.owedTo === 'family' || each.owedTo === 'child')
  if (!duty) return undefined
  const body = bodies.get(duty.owedByBody)?.name ?? ''
  return {
    when: t.by(longDay(duty.dueOn)),
    title: familyWords(duty.kind, child.knownAs, 'en'),
    told: t.told(longDay(duty.startedOn), aboutOf(duty, view, 'en')),
    see: familyPath(duty),
    owner: { initials: initialsOf(body), words: t.owes(body) },
    ask: contact && useWords().next.ask(contact.called),
    message: redressPaths.questions.to({ child: child.child }),
    phone: `tel:${contact?.phone?.replaceAll(' ', '')}`,
    hours: contact?.phoneHours && t.hours(contact.called, contact.phoneHours),
    step: redressPaths.concerns.to({ child: child.child }),
  }
}

function goodFor({ child, commitments, goodWords, people }: HomeView) {
  const after = commitments
    .flatMap(({ name, sessions }) => sessions.map(session => ({ name, ...session })))
    .filter(each => each.goodThing)
    .toSorted((a, b) => b.day.localeCompare(a.day))[0]
  const own = goodWords.find(each => each.isChild)
  const teller = after?.toldBy && people.get(after.toldBy)?.fullName
  return [
    after && { who: `${teller} · ${after.name} · ${longDay(after.day)}`, words: after.goodThing },
    own && { who: `${child.knownAs}, ${child.age}`, words: own.words, own: true },
  ].filter(each => each !== undefined)
}

function meetingFor({ reviews, bodies, child }: HomeView) {
  const review = reviews.find(each => each.status === 'due')
  if (!review?.on) return undefined
  return {
    when: [longDay(review.on), review.time && timeWords(review.time)].filter(Boolean).join(', '),
    where: [bodies.get(review.owedBy)?.shortName, review.place].filter(Boolean).join(', '),
    words: text('en').my.meetingWords(child.knownAs),
    say: reviewPaths.review.to({ child: child.child, review: review.review }),
  }
}
