import type { VNode } from 'preact'
import { capital } from '../../../kernel/capital.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { type Commitment, rhythmWords, supportText } from '../../../slices/support/index.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { type Entitlement, Promises } from '../../../ui/patterns/promises.tsx'
import type { HomeProps } from './home.page.tsx'

const law = (clause: string): string => `/rules/children-and-families-act-2014/${clause}`
const model = (clause: string): string => `/rules/additional-support-2025/${clause}`

/** What you can count on: who owes each, by when, and whether it is the law or agreed here (P37, P42). */
export function CountOnPart(props: HomeProps): VNode {
  const { view, words } = props
  const t = words.my.promise
  const { child, limits } = view
  const setting = child.setting ? view.bodies.get(child.setting) : undefined
  const agreed = view.commitments.filter(each => each.status === 'agreed').slice(0, 2)
  const review = view.reviews.find(each => each.status === 'due')
  const promises: readonly (Entitlement | undefined)[] = [
    setting && {
      key: 'best',
      what: t.best(capital(setting.shortName), child.knownAs),
      owedBy: t.governors(setting.shortName),
      standing: 'law now',
      clause: 'IDN-12',
      href: law('IDN-12'),
    },
    {
      key: 'assess',
      what: t.assess(limits.assessment, child.knownAs),
      owedBy: view.council?.name,
      standing: 'law now',
      clause: 'PLA-1',
      href: law('PLA-1'),
    },
    ...agreed.map(
      (each): Entitlement => ({
        key: each.commitment,
        what: agreedWords(each, props),
        owedBy: view.bodies.get(each.ownerBody)?.name,
        standing: 'agreed in this area',
        clause: 'SUP-1',
        href: model('SUP-1'),
      }),
    ),
    review && {
      key: 'review',
      what: review.on ? t.reviewOn(longDay(review.on)) : t.review(longDay(review.dueOn)),
      owedBy: view.bodies.get(review.owedBy)?.name,
      standing: 'agreed in this area',
      clause: 'REV-1',
      href: model('REV-1'),
    },
    {
      key: 'concern',
      what: t.concern(limits.concern),
      owedBy: t.here,
      standing: 'agreed in this area',
      clause: 'RED-3',
      href: model('RED-3'),
    },
    view.hasNational
      ? undefined
      : {
          key: 'national',
          what: t.national,
          owedBy: t.nobody,
          standing: 'proposed, not set up',
          clause: 'RED-12',
          href: model('RED-12'),
        },
  ]
  return (
    <Card title={words.my.count} symbol="hand">
      <Promises promises={promises.filter(each => each !== undefined)} />
      <Go href="/rights">{t.everything}</Go>
    </Card>
  )
}

/** `Talk Time: Mondays and Thursdays at 10:30, Garden Room, until Thursday 17 December.` */
function agreedWords({ name, rhythm, to }: Commitment, { words, language }: HomeProps): string {
  const often = rhythmWords(rhythm, supportText(language))
  const t = words.my.promise
  return rhythm.evidence === 'once' ? t.once(name, often) : t.agreed(name, often, longDay(to))
}
