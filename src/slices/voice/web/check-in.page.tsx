import type { VNode } from 'preact'
import { addDays, longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink, Go, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { FaceField } from '../../../ui/patterns/form-face.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { Head } from '../../../ui/patterns/head.tsx'
import { HelpNow } from '../../../ui/patterns/help-now.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Sees } from '../../../ui/patterns/sees.tsx'
import { PictureSymbol } from '../../../ui/pictures/symbol.tsx'
import { redressPaths } from '../../redress/index.ts'
import { type Face, faces, isHard, nextQuestion, type Question } from '../domain/questions.ts'
import type { CheckInRow } from '../store/check-ins.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type View = {
  readonly child: ChildCard
  readonly kept: readonly CheckInRow[]
  readonly today: PlainDate
  readonly atATime: number
}
type Props = {
  readonly view: View
  readonly words: Text
  readonly filled: Filled
  /** One they chose to be asked; else whichever comes next. */
  readonly about?: Question | undefined
}

/** How is it? Five faces without colour, kept for the child alone, and a way on to somebody (board 02b). */
export function CheckInPage({ view, words, filled, about }: Props): VNode {
  const { kept, today, atATime } = view
  const next = nextQuestion(kept, today)
  const isEnough = kept.filter(each => each.on === today).length >= atATime
  const asked = about ?? (isEnough ? undefined : next)
  return (
    <Page title={asked ? titleOf(asked, view, words) : words.enough} space="own" width="narrow" brand={words.brand}>
      <Stack>
        <ProblemSummary problems={filled.problems} />
        {asked ? (
          <Asking view={view} words={words} filled={filled} asked={asked} />
        ) : (
          <Enough view={view} words={words} next={next} />
        )}
        {kept.length > 0 && <Before view={view} words={words} />}
        <HelpNow title={words.now} />
      </Stack>
    </Page>
  )
}

function Asking({ view, words, filled, asked }: Omit<Props, 'about'> & { readonly asked: Question }): VNode {
  const title = titleOf(asked, view, words)
  const labels = labelsOf(asked, words)
  return (
    <>
      <Head title={title} />
      <div>
        <Listen to="check-in" />
      </div>
      <AfterHard view={view} words={words} />
      <Card id="check-in" title={words.choose}>
        <Form keptAt={filled.keptAt}>
          <input type="hidden" name="about" value={asked} />
          <FaceField
            {...from(filled, 'face')}
            label={title}
            hideLabel
            options={faces.map(face => ({ value: face, label: labels[face], symbol: face }))}
          />
          <OnlyMe words={words} />
          <Button wide>{words.keep}</Button>
          <Button wide quiet name="onward" value="tell" icon="message">
            {words.keepAndTell}
          </Button>
          <ButtonLink href="/my/me" quiet wide>
            {words.notToday}
          </ButtonLink>
        </Form>
      </Card>
    </>
  )
}

/** Who sees it, said before anything is kept, with the one exception. */
const OnlyMe = ({ words }: { readonly words: Text }): VNode => (
  <Sees title={words.sees} lock>
    <p>{words.seesNot}</p>
    <p>{words.seesNobody}</p>
    <p>{words.seesExcept}</p>
  </Sees>
)

type EnoughProps = Pick<Props, 'view' | 'words'> & { readonly next: Question | undefined }

function Enough({ view, words, next }: EnoughProps): VNode {
  return (
    <>
      <Head title={words.enough} lead={words.enoughMore} />
      <AfterHard view={view} words={words} />
      <ButtonLink href={redressPaths.tellSomeone.to({ child: view.child.child })} wide icon="message">
        {words.tell}
      </ButtonLink>
      {next && (
        <ButtonLink href={paths.howIsIt.to({}, { about: next })} quiet wide>
          {words.another}
        </ButtonLink>
      )}
      <ButtonLink href="/my/me" quiet wide>
        {words.back}
      </ButtonLink>
    </>
  )
}

/** Followed up with the child alone: what was hard in the last days is asked after, and leads to somebody they choose. */
function AfterHard({ view, words }: Pick<Props, 'view' | 'words'>): VNode | null {
  const { kept, today, child } = view
  const hard = kept.find(each => isHard(each.face) && each.on >= addDays(today, -6))
  if (!hard) return null
  const to = { child: child.child }
  return (
    <Notice>
      <p>{words.hard(longDay(hard.on))}</p>
      <p>
        <Go href={redressPaths.tellSomeone.to(to)}>{words.hardTell}</Go>
      </p>
      <p>
        <Go href={redressPaths.questions.to(to)}>{words.answers}</Go>
      </p>
    </Notice>
  )
}

/** What they kept before: faces and days, never a count or a line that goes up or down. */
const Before = ({ view, words }: Pick<Props, 'view' | 'words'>): VNode => (
  <Card title={words.before}>
    <ul class="t-rows">
      {view.kept.slice(0, shown).map(each => (
        <li key={each.checkIn} class="t-row">
          <PictureSymbol name={each.face} size="s" />
          <span>
            <b>{labelsOf(each.about, words)[each.face]}</b> · {titleOf(each.about, view, words)} · {longDay(each.on)}
            <PostButton action={paths.takeBack.to({ checkIn: each.checkIn })} quiet slim icon="undo">
              {words.takeBack}
              <span class="govuk-visually-hidden">{`: ${titleOf(each.about, view, words)} ${longDay(each.on)}`}</span>
            </PostButton>
          </span>
        </li>
      ))}
    </ul>
    <p class="t-small">{words.beforeOnly}</p>
  </Card>
)

const shown = 7

const labelsOf = (about: Question, words: Text): Readonly<Record<Face, string>> =>
  about === 'today' ? words.day : words.often

/** Whoever is not taught in a setting is not asked about school. */
const titleOf = (about: Question, { child }: View, words: Text): string =>
  about === 'today' && !child.setting ? words.todayAnywhere : words.titles[about]
