import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Withheld } from '../../../platform/identity/emergency-withheld.ts'
import { ComingCard } from '../../../slices/destinations/index.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { supportPaths } from '../../../slices/support/index.ts'
import { ArrivalsCard } from '../../../slices/transfer/index.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Ladder } from '../../../ui/patterns/ladder.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { AgreeNotice } from '../office/agree-notice.tsx'
import type { Coming } from '../office/office.page.tsx'
import type { OfficeView } from '../office/office-view.ts'
import { VisitsCard } from '../office/visits-card.tsx'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import type { FirstView } from './first-view.ts'

type Props = {
  readonly view: OfficeView & Coming
  readonly first: FirstView
  readonly called: string
  readonly words: Words
  readonly bringsList: boolean
  /** Who waits in an emergency for a second person to agree, and it may be they (ACC-21). */
  readonly toAgree: readonly Withheld[]
}

/** The first day of a setting: every empty place says what will be here, and one thing comes next. */
export function FirstDayPage(props: Props): VNode {
  const { view, first, called, words, bringsList } = props
  const t = words.first
  return (
    <Page title={t.title(called)} space="desk">
      <Head
        title={t.title(called)}
        below={[longDay(view.today), view.body?.name, t.below].filter(Boolean).join(' · ')}
      />
      <AgreeNotice asks={props.toAgree} words={words} />
      <Columns side={<Side {...props} />}>
        <Next
          takes
          when={t.takes}
          title={t.next}
          acts={
            <Acts>
              {bringsList && <ButtonLink href={paths.classList.to()}>{t.bring}</ButtonLink>}
              <ButtonLink href={identificationPaths.deskNewWorry.to()} quiet={bringsList}>
                {t.one}
              </ButtonLink>
            </Acts>
          }
        >
          <p>{t.words}</p>
          <p>
            {t.how} {first.urn && t.urn(first.urn)} <a href={paths.emptyClassList.to()}>{t.list}</a>
          </p>
        </Next>
        <Card title={words.owed.title}>
          <Empty title={words.owed.none}>{words.owed.noneMore}</Empty>
        </Card>
        <Card title={t.agreed}>
          <Empty beads={5} title={t.sessions}>
            {t.sessionsMore}
          </Empty>
        </Card>
        <Card title={words.waiting.title}>
          <Empty title={words.waiting.none}>{words.waiting.noneMore}</Empty>
        </Card>
      </Columns>
    </Page>
  )
}

function Side({ view, first, words }: Props): VNode {
  const t = words.first
  return (
    <>
      <Card title={t.setUp}>
        <p class="t-small t-soft">{t.setUpLead}</p>
        <Ladder
          label={t.setUp}
          steps={[
            { title: t.account, words: t.accountDone, state: 'done' },
            { title: t.children, words: t.childrenWords, state: 'here' },
            first.classes > 0
              ? { title: t.who, words: t.whoDone(first.classes), state: 'done' }
              : { title: t.who, words: t.whoWords },
            first.terms > 0
              ? { title: t.terms, words: t.termsDone(first.terms), state: 'done' }
              : { title: t.terms, words: t.termsWords },
          ]}
        />
      </Card>
      <ComingCard coming={view.coming} />
      <ArrivalsCard arrivals={view.arrivals} />
      <VisitsCard view={view} words={words} />
      <Card title={t.tryTitle} small>
        <p>{t.tryWords}</p>
        <ButtonLink href={supportPaths.deskPretend.to()} quiet wide>
          {t.tryOpen}
        </ButtonLink>
      </Card>
      {first.helper && (
        <Card title={t.stuck} small>
          <p>{t.stuckWords(first.helper.name)}</p>
          {first.helper.phone && (
            <p>
              <a href={`tel:${first.helper.phone.replaceAll(' ', '')}`}>{t.call(first.helper.phone)}</a>
            </p>
          )}
        </Card>
      )}
    </>
  )
}
