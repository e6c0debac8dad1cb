import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { recordPaths } from '../../record/index.ts'
import { redressPaths } from '../../redress/index.ts'
import { reviewPaths } from '../../reviews/index.ts'
import type { MoveView } from '../store/views.ts'
import { BecomesCard, HelpCards, nameOf, SeenCard } from './parts.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: MoveView; readonly words: Text; readonly own: boolean }

/** A move for the child and the family: what helps, what happens to each thing, and that they have seen it. */
export function MovePage({ view, words, own }: Props): VNode {
  const { child, plan, me } = view
  const t = words.my
  const title = own ? t.ownTitle : t.title(child.knownAs)
  const to = { child: child.child }
  const mine = plan.seen.some(each => each.person === me)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={<a href={own ? recordPaths.me.to() : recordPaths.record.to(to)}>{child.fullName}</a>}
          title={title}
          lead={t.lead(words.kinds[plan.kind], plan.to, fullDay(plan.on))}
        />
        {!plan.plannedOn && (
          <Notice>
            <p class="t-b">{t.making(view.bodies.get(plan.setting)?.shortName ?? '')}</p>
            <p>{t.makingWords}</p>
          </Notice>
        )}
        {plan.plannedOn && !mine && (
          <Next
            title={t.askTitle}
            acts={
              <form method="post" action={paths.seen.to({ ...to, move: plan.move })}>
                <Button own={own}>{t.seen}</Button>
              </form>
            }
          >
            {own ? t.ownAskWords : t.askWords}
          </Next>
        )}
        {plan.agreed && <WelcomeCard view={view} words={words} />}
        {plan.agreed && (
          <ButtonLink href={paths.people.to({ ...to, move: plan.move })} quiet={plan.reviewed !== undefined} wide>
            {t.people.open}
          </ButtonLink>
        )}
        <BecomesCard view={view} words={words} />
        <HelpCards view={view} words={words} />
        {plan.seen.length > 0 && <SeenCard view={view} words={words} />}
        <ButtonLink href={reviewPaths.askForChange.to(to)} quiet wide>
          {t.ask}
        </ButtonLink>
        <ButtonLink href={redressPaths.concerns.to(to)} quiet wide>
          {t.wrong}
        </ButtonLink>
      </Stack>
    </Page>
  )
}

/** Who is there on the first day, in the words of the next setting; or by when they say it. */
function WelcomeCard({ view, words }: Omit<Props, 'own'>): VNode {
  const { plan, bodies, sayBy } = view
  const t = words.my
  const setting = (plan.agreed && bodies.get(plan.agreed.to)?.shortName) ?? ''
  return (
    <Card title={t.welcomeTitle} small>
      {plan.happenedOn && <p>{t.happened(fullDay(plan.happenedOn))}</p>}
      {plan.welcome ? (
        <>
          <p class="t-b">{t.welcome(nameOf(view, plan.welcome.meets), setting)}</p>
          <p dir="auto">{plan.welcome.words}</p>
        </>
      ) : (
        <p>
          {t.noWelcome(setting)} {sayBy && t.welcomeBy(fullDay(sayBy))}
        </p>
      )}
    </Card>
  )
}
