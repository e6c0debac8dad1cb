import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Withheld } from '../../../platform/identity/emergency-withheld.ts'
import type { AskedIn } from '../../../platform/identity/invitations.ts'
import { DialoguesCard, type OwnDialogue } from '../../../slices/consultation/index.ts'
import { ComingCard, type MoveRow } from '../../../slices/destinations/index.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { reformPaths } from '../../../slices/reform/index.ts'
import { type ArrivalRow, ArrivalsCard } from '../../../slices/transfer/index.ts'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import * as identityPaths from '../../identity/paths.ts'
import * as sightPaths from '../../sight/paths.ts'
import { FindChild } from '../children/find-child.tsx'
import { greetingAt } from '../hour.ts'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { AgreeNotice } from './agree-notice.tsx'
import { AskedInCard } from './asked-in-card.tsx'
import { EmergencyCard } from './emergency-card.tsx'
import { LawCard } from './law-card.tsx'
import type { OfficeView } from './office-view.ts'
import { OwedCards } from './owed-cards.tsx'
import { UnreadCard } from './unread-card.tsx'
import { VisitsCard } from './visits-card.tsx'
import { WaitingCard } from './waiting-card.tsx'
import { WeekCards } from './week-cards.tsx'

/** From so many on, one is quicker found than seen. */
const manyChildren = 4
const childrenIn = ({ classes }: OfficeView): number => classes.reduce((sum, each) => sum + each.children, 0)

/** The moves by which children come to the one who asks, from here (DES-3) and from another area (DES-5). */
export type Coming = { readonly coming: readonly MoveRow[]; readonly arrivals: readonly ArrivalRow[] }

export type OfficeProps = {
  readonly view: OfficeView & Coming
  readonly called: string
  readonly words: Words
  /** A head or a service's lead: what others have not answered comes first. */
  readonly leadsOthers: boolean
  /** Who leads at a setting brings in its class list. */
  readonly bringsList: boolean
  /** Who waits to be seen, or was asked for by a family (ACC-7). */
  readonly askedIn: readonly AskedIn[]
  /** Who waits in an emergency for a second person to agree, and it may be they (ACC-21). */
  readonly toAgree: readonly Withheld[]
  /** Dialogues they look after; nothing for whoever opens none. */
  readonly dialogues: readonly OwnDialogue[] | undefined
  /** Named on a sealed move (IDT-2). */
  readonly seals: 'named' | 'left' | undefined
}

/** Monday for whoever answers for a body: what needs you, who waits, who visits, how last week went. */
export function OfficePage(props: OfficeProps): VNode {
  const { view, called, words, bringsList, seals } = props
  const isSetting = view.body?.kind === 'setting'
  const givesSupport = isSetting || view.body?.kind === 'health-service' || view.week.agreed > 0
  return (
    <Page title={words.title(longDay(view.today))} space="desk">
      <Stack>
        <Head
          title={greetingAt(view.hour, called, words, useAround().demo)}
          below={factsOf(props)}
          action={
            (isSetting || childrenIn(view) > 0) && (
              <ButtonLink href={identificationPaths.deskNewWorry.to()} icon="plus">
                {words.addWorry}
              </ButtonLink>
            )
          }
        />
        <AgreeNotice asks={props.toAgree} words={words} />
        {childrenIn(view) >= manyChildren && (
          <Card>
            <div class="t-search--short">
              <FindChild classes={view.classes} words={words} />
            </div>
          </Card>
        )}
        <Columns
          side={
            <>
              {props.dialogues && <DialoguesCard own={props.dialogues} />}
              <ComingCard coming={view.coming} />
              <ArrivalsCard arrivals={view.arrivals} />
              {isSetting && <VisitsCard {...props} />}
              <AskedInCard {...props} />
              <WaitingCard {...props} />
              {isSetting && <UnreadCard {...props} />}
              <EmergencyCard {...props} />
              {seals && (
                <ButtonLink href={identityPaths.sealed.to()} quiet wide>
                  {seals === 'left' ? words.sealLeft : words.sealed}
                </ButtonLink>
              )}
              {isSetting && bringsList && (
                <ButtonLink href={paths.classList.to()} quiet wide>
                  {words.classList.link}
                </ButtonLink>
              )}
              {isSetting && (
                <>
                  <ButtonLink href={sightPaths.classCodes.to()} quiet wide>
                    {words.codes}
                  </ButtonLink>
                  {bringsList && (
                    <ButtonLink href={sightPaths.timetable.to()} quiet wide>
                      {words.timetable}
                    </ButtonLink>
                  )}
                </>
              )}
              <ButtonLink href={sightPaths.emergency.to()} quiet wide>
                {words.emergency.link}
              </ButtonLink>
              {view.body?.kind === 'partnership' && (
                <ButtonLink href={reformPaths.deskPath.to()} quiet wide>
                  {words.path}
                </ButtonLink>
              )}
              {view.body?.kind === 'council' && <LawCard words={words} />}
            </>
          }
        >
          <OwedCards {...props} />
          {givesSupport && <WeekCards {...props} />}
        </Columns>
      </Stack>
    </Page>
  )
}

/** `Monday 30 November · Oakfield School, ages 3 to 18 · 39 children on support`. */
function factsOf({ view, words }: OfficeProps): string {
  const { body, ages } = view
  return [
    longDay(view.today),
    body && [body.name, ages && words.ages(ages.from, ages.to)].filter(Boolean).join(', '),
    view.supported > 0 && words.supported(view.supported),
  ]
    .filter(Boolean)
    .join(' · ')
}
