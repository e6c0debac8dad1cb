import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, ButtonLink, Go, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { recordPaths } from '../../record/index.ts'
import { redressPaths } from '../../redress/index.ts'
import { mayWithdraw } from '../domain/may.ts'
import type { NeedView } from '../store/need-view.ts'
import { DecisionCard } from './parts/decision.tsx'
import { DutyRows, NextForFamily } from './parts/next-duty.tsx'
import { LadderA, RightsBox } from './parts/rights.tsx'
import { startsTitle, startWords } from './parts/start-words.ts'
import { NeedVoices } from './parts/voices.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: NeedView; readonly text: Text }

/** What happens with a worry: at once after it was said, while it is decided, and after. For the family, phone first. */
export function NeedPage({ view, text }: Props): VNode {
  const words = text.my.need
  const { child, need, decisions } = view
  const [latest, ...earlier] = decisions
  const ids = { child: child.child, need: need.need }
  const raise = redressPaths.raise.to({ child: child.child }, { need: need.need })
  return (
    <Page title={words.title(child.knownAs)} space="my" width="narrow">
      <Stack>
        <Head
          above={<a href={recordPaths.record.to({ child: child.child })}>{child.fullName}</a>}
          title={words.title(child.knownAs)}
          below={words.toldOn(longDay(need.saidOn))}
        />
        {need.status === 'withdrawn' ? (
          <Notice kind="plain">{words.withdrawn}</Notice>
        ) : (
          <NextForFamily
            view={view}
            text={text}
            ask={redressPaths.questions.to({ child: child.child })}
            raise={latest ? raise : undefined}
          />
        )}
        {latest && <DecisionCard view={view} text={text} decision={latest} letterHref={paths.letter.to(ids)} />}
        {latest && (
          <Acts fill>
            <ButtonLink href={raise} quiet={latest.agreed}>
              {words.challenge}
            </ButtonLink>
            {latest.outcome === 'not-now' && need.status === 'decided' && (
              <PostButton action={paths.askSooner.to(ids)} quiet>
                {words.sooner}
              </PostButton>
            )}
          </Acts>
        )}
        {need.had && need.decidedOn && (
          <Notice kind="ok">
            <p>{text.decided.already(longDay(need.decidedOn))}</p>
          </Notice>
        )}
        <Starts view={view} text={text} />
        <Card title={words.sees}>
          <p class="t-soft">{words.sameWeight}</p>
          <NeedVoices view={view} text={text} />
          <Acts>
            <ButtonLink href={paths.view.to(ids)} quiet>
              {words.giveView}
            </ButtonLink>
          </Acts>
        </Card>
        {view.duties.length > 0 && (
          <Card title={words.days}>
            <DutyRows view={view} text={text} />
          </Card>
        )}
        {earlier.map(decision => (
          <DecisionCard key={decision.decidedOn} view={view} text={text} decision={decision} isEarlier />
        ))}
        {latest && <LadderA view={view} text={text} />}
        <RightsBox view={view} text={text} />
        <Contact view={view} text={text} />
        <TakeBack view={view} text={text} />
        <Go href={recordPaths.record.to({ child: child.child })}>{words.record(child.knownAs)}</Go>
      </Stack>
    </Page>
  )
}

/** What started, before anyone decided; or by when the setting says what it is (IDN-3). */
function Starts({ view, text }: Props): VNode | null {
  const words = text.my.need
  const owed = view.duties.find(duty => duty.kind === 'start-something')
  if (view.starts.length === 0 && !owed) return null
  return (
    <Card title={startsTitle(view.starts, view.today, text)}>
      {view.starts.length > 0 ? (
        <Rows
          rows={view.starts.map((start, index) => ({
            key: `${index}`,
            title: start.what,
            words: startWords(start.from, view.today, text)(view.nameOf(start.who).name, longDay(start.from)),
          }))}
        />
      ) : (
        <Empty title={words.noneYet}>{owed && words.noneYetWords(view.setting?.shortName ?? '', owed.dueOn)}</Empty>
      )}
    </Card>
  )
}

function Contact({ view, text }: Props): VNode | null {
  const { contact } = view
  if (!contact) return null
  return (
    <Card title={text.my.need.contact} small>
      <Person name={contact.fullName} job={contact.jobWords} />
      {contact.phone && (
        <p>
          <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a> {contact.phoneHours}
        </p>
      )}
    </Card>
  )
}

function TakeBack({ view, text }: Props): VNode | null {
  const words = text.my.need
  if (isRefusal(mayWithdraw(view.need, view.facts.me))) return null
  return (
    <details>
      <summary>{words.takeBack}</summary>
      <p>{words.takeBackWords}</p>
      <PostButton action={paths.takeBack.to({ child: view.child.child, need: view.need.need })} quiet>
        {words.takeBack}
      </PostButton>
    </details>
  )
}
