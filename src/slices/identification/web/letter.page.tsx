import type { VNode } from 'preact'
import { fullDay, longDay } from '../../../kernel/plain-date.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Page } from '../../../ui/page.tsx'
import { ClauseQuote } from '../../../ui/patterns/clause-quote.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Letter } from '../../../ui/patterns/letter.tsx'
import { PrintButton, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { findExpectation, nameOf } from '../../expectations/index.ts'
import { isFamily } from '../domain/party.ts'
import type { Named, NeedView } from '../store/need-view.ts'
import type { Decision } from '../store/queries.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: NeedView
  readonly decision: Decision
  readonly text: Text
  readonly help: BodyCard | undefined
  /** To whom: each parent has a letter of their own (P6). */
  readonly to: Named
  readonly space: 'my' | 'desk'
  readonly back: string
}

/** A decision as a letter on one side of A4: what, why, what it rests on, what you can do next (board 12). */
export function LetterPage({ view, decision, text, help, to, space, back }: Props): VNode {
  const words = text.letter
  const { child, setting } = view
  const signer = view.nameOf(decision.decidedBy)
  const title = words.title[decision.outcome](child.knownAs, decision.lookAgainOn && longDay(decision.lookAgainOn))
  return (
    <Page title={title} space={space} ground="desk">
      <SheetColumns
        side={
          <Stack>
            <PrintButton />
            <p>
              <a href={back}>{words.back}</a>
            </p>
          </Stack>
        }
      >
        <Letter
          from={{ name: setting?.name ?? '', lines: setting?.phone ? [setting.phone] : [] }}
          to={[to.name]}
          date={fullDay(decision.decidedOn)}
          title={title}
          greeting={words.dear(to.called)}
          closing={words.yours}
          sign={{ name: signer.name, job: signer.is }}
          foot={setting?.phone && words.foot(setting.phone)}
        >
          <p>{words.about(longDay(view.need.saidOn), child.knownAs)}</p>
          <p>
            <b>{words.decided[decision.outcome]}</b>
          </p>
          <p class="t-readback" dir="auto">
            {decision.reasons}
          </p>
          {decision.tries && (
            <>
              <p>{words.tries}</p>
              <p class="t-readback" dir="auto">
                {decision.tries}
              </p>
            </>
          )}
          <Agreed {...{ view, decision, text }} />
          <h2>{text.rests.title}</h2>
          {decision.restsOn.slice(0, mostQuoted).map(id => (
            <RestsOn key={id} id={id} />
          ))}
          <h2>{words.next}</h2>
          <WhatNext {...{ view, decision, text }} />
          {help && <p>{words.help(help.name, help.phone ?? '')}</p>}
        </Letter>
      </SheetColumns>
    </Page>
  )
}

/** So many fit on one side of A4; the page behind the letter has them all. */
const mostQuoted = 2

type Inside = Pick<Props, 'view' | 'decision' | 'text'>

/** Whether the family and the setting decided the same; where they did not, that both stand. */
function Agreed({ view, decision, text }: Inside): VNode {
  const differing = decision.views.filter(held => held.view === 'sees-differently' && isFamily(held.party))
  const names = differing.map(held => view.nameOfParty(held.party).name)
  const { agreed, silent } = text.letter
  return <p>{decision.agreed ? agreed : names.length > 0 ? text.letter.differ(names.join(', ')) : silent}</p>
}

/** Our own words, so no quotation marks: only verbatim text is quoted (P38). */
function RestsOn({ id }: { readonly id: string }): VNode {
  const found = findExpectation(id)
  return (
    <ClauseQuote clause={found ? nameOf(found) : id} standing="agreed in this area">
      {found?.wordings.family ?? id}
    </ClauseQuote>
  )
}

/** Ask sooner, have someone else look, and the law as it stands with its time limits: each open at once. */
function WhatNext({ view, decision, text }: Inside): VNode {
  const words = text.letter
  const { rights, setting, child, contact } = view
  return (
    <ol>
      {decision.outcome === 'not-now' && (
        <li>
          <b>{words.sooner}</b> {contact && words.call([contact.fullName, contact.phone].filter(Boolean).join(', '))}
        </li>
      )}
      <li>
        <b>{words.disagree}</b> {words.disagreeWords(setting?.shortName ?? '', durationInWords(rights.lookAgainWithin))}
      </li>
      <li>
        <b>{words.law}</b> <Standing is="law now" />
        <br />
        {words.assess(child.knownAs, durationInWords(rights.assessWithin))}{' '}
        {words.appeal(durationInWords(rights.appealFromLetter), durationInWords(rights.appealFromCertificate))}
      </li>
    </ol>
  )
}
