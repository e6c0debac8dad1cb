import type { VNode } from 'preact'
import { fullDay, longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { ClauseQuote } from '../../../ui/patterns/clause-quote.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Letter } from '../../../ui/patterns/letter.tsx'
import { PrintButton, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { findExpectation, nameOf } from '../../expectations/index.ts'
import type { ConcernView } from '../store/concern-view.ts'
import type { AnswerRow } from '../store/thread.ts'
import { LimitWords, limitsInWords } from './law-card.tsx'
import { bodyName, calledOf, titleOf } from './names.ts'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; answer: AnswerRow; words: Words; space: 'my' | 'own' | 'desk'; backHref: string }

/** The answer as a letter on one side of A4: what was found, what will be done, what it rests on, what comes next. */
export function LetterPage({ view, answer, words: { my, law }, space, backHref }: Props): VNode {
  const { letter } = my
  const { concern } = view
  const from = view.bodies.get(answer.forBody)
  const signer = view.people.get(answer.decidedBy)
  const raiser = view.people.get(concern.raisedBy)
  const outcome = my.answer.outcomes[answer.outcome]
  const title = `${view.child.knownAs}: ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`
  const remedies = concern.remedies.filter(each => each.rung === answer.rung)
  const { help } = view.law
  return (
    <Page title={title} space={space} ground="desk">
      <SheetColumns
        side={
          <Stack gap="small">
            <PrintButton />
            <a href={backHref}>{letter.back}</a>
          </Stack>
        }
      >
        <Letter
          from={{ name: from?.name ?? '', lines: from?.phone ? [from.phone] : [] }}
          to={raiser ? [raiser.fullName] : []}
          date={fullDay(answer.answeredOn)}
          title={title}
          greeting={letter.dear(raiser?.called ?? '')}
          closing={letter.yours}
          sign={{ name: signer?.fullName ?? '', job: signer?.jobWords || from?.name }}
          foot={from?.phone && letter.foot(from.phone)}
        >
          <p>{letter.about(titleOf(concern, my.title), longDay(concern.raisedOn))}</p>
          <p class="t-readback" dir="auto">
            {answer.reasons}
          </p>
          {remedies.length > 0 && (
            <>
              <p>
                <b>{letter.right}</b>
              </p>
              <ul>
                {remedies.map(each => (
                  <li key={each.remedy}>
                    {letter.line(
                      each.what,
                      calledOf(view, each.owner) || bodyName(view, each.ownerBody, true),
                      longDay(each.by),
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{letter.rests}</h2>
          {answer.restsOn.map(id => (
            <RestsOn key={id} id={id} />
          ))}
          <h2>{letter.next}</h2>
          <p>{answer.nextStep}</p>
          <p>
            <b>{letter.law}</b> <Standing is="law now" />
          </p>
          <ul>
            {limitsInWords(view, law).map(each => (
              <li key={each.right}>
                <b>{each.right}</b> <LimitWords {...each} />
              </li>
            ))}
          </ul>
          {help && <p>{letter.help(help.name, help.phone ?? '')}</p>}
        </Letter>
      </SheetColumns>
    </Page>
  )
}

/** Our own words, so no quotation marks: only verbatim text is quoted (P38). */
function RestsOn({ id }: { id: string }): VNode {
  const found = findExpectation(id)
  return (
    <ClauseQuote clause={found ? nameOf(found) : id} standing="agreed in this area">
      {found?.wordings.family ?? id}
    </ClauseQuote>
  )
}
