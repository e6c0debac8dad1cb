import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { ButtonLink, Go } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Facts } from '../../../../ui/patterns/facts.tsx'
import { Next } from '../../../../ui/patterns/next.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import * as paths from '../paths.ts'
import { type ResultsView, waysInWords } from '../results-view.ts'
import type { Text } from '../text/text.ts'

type Props = { view: ResultsView; text: Text; isOpen: boolean }
const count = (n: number): string => n.toLocaleString('en-GB')

/** Beside the results: what happens next, who was and was not heard, how sure we are, and words that were changed. */
export function ResultsSide({ view, text, isOpen }: Props): VNode {
  const { dialogue, by } = view
  const words = text.public.results
  return (
    <>
      {isOpen && (
        <ButtonLink href={paths.dialogue.to(dialogue)} wide>
          {words.vote}
        </ButtonLink>
      )}
      <Next
        when={words.by(longDay(dialogue.answersBy))}
        title={words.next}
        {...(by !== undefined && { owner: { name: by, words: words.nextOwed(by) } })}
        acts={<Go href={paths.counted.to(dialogue)}>{text.public.tabs.counted}</Go>}
      >
        {words.nextWords}
      </Next>
      <Heard view={view} text={text} />
      <Sure view={view} words={words} />
      {view.sharper.length > 0 && (
        <Card title={words.sharper} small>
          {view.sharper.map(({ statement, agreedBefore }) => (
            <div key={statement.statement}>
              <p>
                <a href={paths.statement.to({ ...dialogue, statement: statement.statement })}>“{statement.words}”</a>
              </p>
              <p class="t-small t-soft">
                {words.sharperWords(agreedBefore < view.fewest ? words.fewer(view.fewest) : count(agreedBefore))}
              </p>
            </div>
          ))}
          {isOpen && (
            <ButtonLink href={paths.dialogue.to(dialogue)} quiet wide slim>
              {words.voteNew}
            </ButtonLink>
          )}
        </Card>
      )}
      <p>
        <Go href={paths.data.to(dialogue)}>{words.take}</Go>
      </p>
    </>
  )
}

function Heard({ view, text }: Omit<Props, 'isOpen'>): VNode {
  const words = text.public.results
  const shown = (people: number | undefined): string =>
    people === undefined ? words.fewer(view.fewest) : count(people)
  return (
    <Card title={words.heard} small>
      <Facts
        count
        facts={[
          ...view.heard.map(({ group, people }) => ({ term: text.say.groups[group], words: <b>{shown(people)}</b> })),
          { term: words.notSaid, words: <b>{shown(view.notSaid)}</b> },
        ]}
      />
      <p class="t-small t-soft">
        {words.several} {waysInWords(view, text)}
      </p>
      {view.byCard.map(({ group, people }) => (
        <p key={group} class="t-small t-soft">
          {words.byCard(text.say.groups[group], shown(people))}
        </p>
      ))}
      {view.notHeard.length > 0 && (
        <Notice kind="plain" icon="question">
          <p>
            <b>{words.notHeard}</b> {view.notHeard.map(group => text.say.groups[group].toLowerCase()).join('; ')}.
          </p>
          <Go href={paths.workshop.to(view.dialogue)}>{words.reach}</Go>
        </Notice>
      )}
    </Card>
  )
}

const Sure = ({ view, words }: { view: ResultsView; words: Text['public']['results'] }): VNode => (
  <Card title={words.sure} small>
    <p>
      {view.people < 30
        ? words.sureFew
        : view.middleVotes < 60
          ? words.sureSome(view.middleVotes)
          : words.sureGood(view.middleVotes)}
    </p>
    {view.groups.length > 1 && <p>{words.apart(Math.round(view.apart * 100))}</p>}
    <p class="t-small t-soft">{words.sureWho}</p>
  </Card>
)
