import type { VNode } from 'preact'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { recordPaths } from '../../record/index.ts'
import { stages } from '../domain/events.ts'
import type { MoveRow } from '../store/queries.ts'
import type { MoveView } from '../store/views.ts'
import { BecomesCard, HelpCards, nameOf, SeenCard } from './parts.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type ListProps = {
  readonly child: ChildCard
  readonly today: PlainDate
  readonly moves: readonly MoveRow[]
  readonly words: Text
}

/** A child's moves, the next one first. */
export function MovesPage({ child, moves, words }: ListProps): VNode {
  const t = words.desk.moves
  const to = { child: child.child }
  return (
    <Page title={t.title(child.knownAs)} space="desk" width="mid">
      <Stack>
        <Head
          above={<a href={recordPaths.deskChild.to(to)}>{child.fullName}</a>}
          title={t.title(child.knownAs)}
          lead={t.lead}
        />
        <Card>
          {moves.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <RowsLink
              links={moves.map(move => ({
                href: paths.deskMove.to({ ...to, move: move.move }),
                words: `${words.kinds[move.kind]}: ${t.line(move.to, fullDay(move.on))} · ${move.plannedOn ? t.planned : t.making}`,
              }))}
            />
          )}
          <Acts>
            <ButtonLink href={paths.deskSay.to(to)} quiet={moves.length > 0}>
              {t.say}
            </ButtonLink>
          </Acts>
        </Card>
      </Stack>
    </Page>
  )
}

type Props = { readonly view: MoveView; readonly words: Text }

/** The plan of one move: what is still to say, what helps, what becomes of each thing, who has seen it. */
export function DeskMovePage({ view, words }: Props): VNode {
  const { child, plan } = view
  const t = words.desk.move
  const to = { child: child.child, move: plan.move }
  return (
    <Page title={t.title(child.knownAs)} space="desk">
      <Head
        above={<a href={recordPaths.deskChild.to(to)}>{child.fullName}</a>}
        title={t.title(child.knownAs)}
        lead={words.my.lead(words.kinds[plan.kind], plan.to, fullDay(plan.on))}
      />
      <Columns
        side={
          <Stack>
            <SeenCard view={view} words={words} none={t.nobody} />
            <NextSettingCard view={view} words={words} />
            <ButtonLink href={paths.deskSayAgain.to(to)} quiet wide>
              {words.desk.say.again}
            </ButtonLink>
          </Stack>
        }
      >
        <Stack>
          {plan.plannedOn ? <Planned view={view} words={words} /> : <Making view={view} words={words} />}
          <BecomesCard
            view={view}
            words={words}
            acts={(commitment, isDecided) => (
              <Acts>
                <ButtonLink href={paths.deskDecide.to({ ...to, commitment })} quiet={isDecided} slim>
                  {isDecided ? t.decideAgain : t.decide}
                </ButtonLink>
              </Acts>
            )}
          />
          <HelpCards
            view={view}
            words={words}
            acts={({ help }) => (
              <div class="t-acts">
                <form method="post" action={paths.deskGiven.to({ ...to, help })}>
                  <Button quiet slim>
                    {t.given}
                  </Button>
                </form>
                <ButtonLink href={paths.deskDrop.to({ ...to, help })} quiet slim>
                  {t.leaveOut}
                </ButtonLink>
              </div>
            )}
          />
          <Acts>
            <ButtonLink href={paths.deskHelp.to(to)} quiet icon="plus">
              {t.addHelp}
            </ButtonLink>
          </Acts>
        </Stack>
      </Columns>
    </Page>
  )
}

/** What is still to say before the plan is made, and the button once nothing is. */
function Making({ view, words }: Props): VNode {
  const { plan, goingOn, child } = view
  const t = words.desk.move
  const bare = stages.filter(stage => !plan.helps.some(help => help.stage === stage && !help.droppedBecause))
  const open = goingOn.filter(each => !plan.decided.some(decision => decision.commitment === each.commitment))
  const isReady = bare.length + open.length === 0
  return (
    <Next
      when={t.by(fullDay(plan.on))}
      title={t.making}
      acts={
        isReady ? (
          <form method="post" action={paths.deskPlan.to({ child: child.child, move: plan.move })}>
            <Button>{t.make}</Button>
          </form>
        ) : undefined
      }
    >
      {bare.length > 0 && <p>{t.missingHelp(bare.map(stage => t.missingStages[stage]).join(', '))}</p>}
      {open.length > 0 && <p>{t.missingAgreed(open.map(each => each.name).join(', '))}</p>}
      {isReady && <p>{t.ready}</p>}
    </Next>
  )
}

function Planned({ view, words }: Props): VNode {
  const { plan, child } = view
  const t = words.desk.move
  return (
    <Next
      when={t.by(fullDay(plan.on))}
      title={plan.plannedOn && t.planned(fullDay(plan.plannedOn))}
      acts={
        <ButtonLink href={paths.deskSeen.to({ child: child.child, move: plan.move })} quiet={plan.seen.length > 0}>
          {t.wroteSeen}
        </ButtonLink>
      }
    >
      {plan.seen.length > 0 ? t.allSeen : t.toSee}
    </Next>
  )
}

/** Whoever reads the plan at the next setting, and what they have said; or the way to agree it (DES-3). */
function NextSettingCard({ view, words }: Props): VNode {
  const { plan, child } = view
  const t = words.desk.agree
  const { agreed, welcome } = plan
  return (
    <Card title={t.side} small>
      {plan.happenedOn && <p>{t.happened(fullDay(plan.happenedOn))}</p>}
      {agreed ? (
        <>
          <p>{t.reads(nameOf(view, agreed.lead), view.bodies.get(agreed.to)?.shortName ?? '')}</p>
          <p>{welcome ? t.meets(nameOf(view, welcome.meets)) : t.waits}</p>
          <p>{plan.reviewed ? t.reviewed(fullDay(plan.reviewed.on)) : t.notReviewed}</p>
        </>
      ) : (
        <>
          <p>{t.none}</p>
          <ButtonLink href={paths.deskAgree.to({ child: child.child, move: plan.move })} quiet wide>
            {t.open}
          </ButtonLink>
        </>
      )}
    </Card>
  )
}
