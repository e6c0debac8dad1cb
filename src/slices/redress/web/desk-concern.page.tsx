import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Spoken } from '../../../platform/identity/spoken.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { SegField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import { recordPaths } from '../../record/index.ts'
import type { ConcernView } from '../store/concern-view.ts'
import { AnswerCard } from './answer-card.tsx'
import { ids } from './concern-next.tsx'
import { ConcernThread } from './concern-thread.tsx'
import { mostWords } from './forms.ts'
import { LawCard } from './law-card.tsx'
import { bodyName, calledOf, titleOf, whoIs } from './names.ts'
import * as paths from './paths.ts'
import { PuttingRight } from './putting-right.tsx'
import { StepsCard } from './steps-card.tsx'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; words: Words; filled: Filled; spoken: readonly Spoken[] }

/** A concern as those who answer it, add to it or put it right see it. */
export function DeskConcernPage({ view, words, filled, spoken }: Props): VNode {
  const { my, desk } = words
  const { concern, child } = view
  const title = titleOf(concern, my.title)
  return (
    <Page title={title} space="desk">
      <ProblemSummary problems={filled.problems} />
      <Head
        above={
          <>
            <a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a>
            {child.className && `, ${child.className}`}
          </>
        }
        title={title}
        lead={my.lead}
        below={`${whoIs(view, concern.raisedBy)} · ${longDay(concern.raisedOn)}`}
      />
      <Columns wideSide side={<Side view={view} words={words} />}>
        <SpokenWith people={spoken} />
        <DeskNext view={view} words={desk.concern} />
        {view.answers.toReversed().map(answer => (
          <AnswerCard
            key={answer.rung}
            view={view}
            answer={answer}
            words={my.answer}
            letterHref={paths.deskLetter.to({ ...ids(view), rung: String(answer.rung) })}
          />
        ))}
        <Card title={desk.concern.thread}>
          <ConcernThread view={view} words={my} answersBeside />
          {'allowed' in view.may.say && <AddForm view={view} words={desk.concern} filled={filled} />}
        </Card>
        <Card title={desk.concern.right}>
          {concern.remedies.length > 0 ? (
            <PuttingRight
              view={view}
              remedies={concern.remedies}
              words={my.right}
              caption={my.right.caption}
              hideCaption
              doneHref={remedy => paths.deskPutRight.to({ ...ids(view), remedy })}
            />
          ) : (
            <p>{desk.concern.none}</p>
          )}
        </Card>
      </Columns>
    </Page>
  )
}

type NextProps = { view: ConcernView; words: Words['desk']['concern'] }

function DeskNext({ view, words }: NextProps): VNode | null {
  const { concern, dueOn } = view
  const raiser = calledOf(view, concern.raisedBy)
  if (concern.status === 'closed' || concern.status === 'withdrawn') return null
  if (concern.status === 'answered') return <Next title={words.familyDecides} />
  const mayAnswer = 'allowed' in view.may.answer
  const who = view.answerer && view.people.get(view.answerer)
  const addsBy = !concern.settingAdded && 'allowed' in view.may.addForSetting
  return (
    <Next
      when={words.by(longDay(dueOn))}
      title={mayAnswer ? words.youAnswer(raiser) : words.othersAnswer(bodyName(view, concern.owedBy), raiser)}
      owner={
        !mayAnswer && who
          ? {
              name: who.fullName,
              words: words.whoCan(who.fullName),
              job: who.jobWords || bodyName(view, concern.owedBy),
            }
          : undefined
      }
      acts={
        <Action may={view.may.answer} href={paths.deskAnswer.to(ids(view))} icon="pen">
          {words.answerButton}
        </Action>
      }
    >
      <p>{words.why}</p>
      {addsBy && <p class="t-b">{words.addBy(bodyName(view, concern.copiedTo))}</p>}
    </Next>
  )
}

type AddProps = NextProps & { filled: Filled }

function AddForm({ view, words, filled }: AddProps): VNode {
  const forSetting = 'allowed' in view.may.addForSetting && !view.concern.settingAdded
  const whose = from(filled, 'whose')
  return (
    <Form action={paths.deskAdd.to(ids(view))} draft keptAt={filled.keptAt}>
      <WordsField
        {...from(filled, 'words')}
        label={forSetting ? words.addForSetting(bodyName(view, view.concern.copiedTo, true)) : words.add}
        hint={words.addHint}
        max={mostWords}
      />
      <SegField
        {...whose}
        value={whose.value ?? 'mine'}
        label={words.whose}
        options={[
          { value: 'mine', label: words.mine },
          { value: 'child', label: words.childs(view.child.knownAs) },
        ]}
      />
      <Button>{words.send}</Button>
    </Form>
  )
}

const Side = ({ view, words }: { view: ConcernView; words: Words }): VNode => (
  <>
    <StepsCard view={view} words={words.my.steps} />
    <LawCard view={view} words={words.law} title={words.desk.concern.law} />
    <ButtonLink href={paths.deskEverything.to(ids(view))} icon="doc" quiet wide>
      {words.desk.concern.everything}
    </ButtonLink>
  </>
)
