import { longDay } from '../../src/kernel/plain-date.ts'
import { rhythmWords, supportText } from '../../src/slices/support/index.ts'
import type { HomeView } from '../../src/spaces/my/home/home-view.ts'
import { text } from '../../src/spaces/my/home/text/text.ts'
import { useWords } from '../../src/ui/text.ts'

/** What the family can count on, as sentences. */
export function promisesFor({ child, limits, bodies, commitments, reviews, council, hasNational }: HomeView) {
  const t = text('en').my.promise
  const setting = child.setting ? (bodies.get(child.setting)?.shortName ?? '') : ''
  const review = reviews.find(each => each.status === 'due')
  const agreed = commitments.filter(each => each.status === 'agreed').slice(0, 2)
  return [
    law(t.best(setting, child.knownAs), t.governors(setting), 'IDN-12'),
    law(t.assess(limits.assessment, child.knownAs), council?.name, 'PLA-1'),
    ...agreed.map(each =>
      local(
        t.agreed(each.name, rhythmWords(each.rhythm, supportText('en')), longDay(each.to)),
        bodies.get(each.ownerBody)?.name,
        'SUP-1',
      ),
    ),
    ...(review
      ? [
          local(
            review.on ? t.reviewOn(longDay(review.on)) : t.review(longDay(review.dueOn)),
            bodies.get(review.owedBy)?.name,
            'REV-1',
          ),
        ]
      : []),
    local(t.concern(limits.concern), t.here, 'RED-3'),
    ...(hasNational ? [] : [promise(t.national, t.nobody, 'RED-12', 'proposed')]),
  ]
}

const law = (what: string, who: string | undefined, clause: string) => promise(what, who, clause, 'law')
const local = (what: string, who: string | undefined, clause: string) => promise(what, who, clause, 'area')
const icons = { law: 'scale', area: 'people', proposed: 'doc' }

const promise = (what: string, who: string | undefined, clause: string, standing: keyof typeof icons) => ({
  what,
  owed: who && useWords().owed(who),
  standing,
  standingWords: useWords().standing[standing],
  icon: icons[standing],
  clause,
  href: `/rules/${standing === 'law' ? 'children-and-families-act-2014' : 'additional-support-2025'}/${clause}`,
})
