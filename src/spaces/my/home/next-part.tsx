import type { VNode } from 'preact'
import { streamOf } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { isOwedToFamily, ownerOf } from '../../../slices/identification/index.ts'
import { redressPaths, redressText } from '../../../slices/redress/index.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { familyPath } from '../../duties/duty-path.ts'
import { familyWords } from '../../duties/family-words.ts'
import { AlsoOwed } from './also-owed.tsx'
import type { HomeProps } from './home.page.tsx'
import type { HomeView } from './home-view.ts'

/** Duties that began because somebody of the family said something. */
const asked: ReadonlySet<string> = new Set([
  'answer-concern',
  'answer-question',
  'answer-change',
  'decide-together',
  'start-something',
])

/** The earliest thing owed to the family or the child: its day, who owes it, how to ask, what if it does not come. */
export function NextPart(props: HomeProps): VNode {
  const { view, words, language } = props
  const t = words.my.next
  const { child, contact, today } = view
  const [duty, ...more] = view.duties.filter(isOwedToFamily)
  const ask = contact && {
    name: contact.called,
    message: redressPaths.questions.to({ child: child.child }),
    phone: contact.phone,
  }
  if (!duty)
    return (
      <Next title={t.calm} ask={ask} symbol="calm">
        <p>{t.calmMore}</p>
      </Next>
    )
  const need = view.needs.find(each => duty.stream === streamOf('identification', each.need))
  const owner = ownerOf(duty, {
    need,
    person: duty.owedByPerson && view.people.get(duty.owedByPerson),
    body: view.bodies.get(duty.owedByBody),
    contact: need && view.people.get(need.contact),
  })
  const see = familyPath(duty)
  return (
    <Next
      symbol="wait"
      when={(duty.dueOn < today ? t.overdue : t.by)(longDay(duty.dueOn))}
      title={familyWords(duty.kind, child.knownAs, language, duty.dueOn < today)}
      owner={owner && { ...owner, words: t.owes(owner.name) }}
      ask={ask}
      otherwise={
        <>
          {contact?.phoneHours && `${t.hours(contact.called, contact.phoneHours)} `}
          {t.otherwise} <a href={redressPaths.concerns.to({ child: child.child })}>{t.step}</a>
        </>
      }
    >
      {asked.has(duty.kind) && <p>{t.told(longDay(duty.startedOn), aboutOf(duty, view, language))}</p>}
      {see && <Go href={see}>{t.see}</Go>}
      <AlsoOwed {...props} late={firstOfEachKind(more.filter(each => each.dueOn < today && each.kind !== duty.kind))} />
    </Next>
  )
}

/** `Two Talk Time sessions did not happen`, where it is a concern about help that was agreed: what was told, in short. */
export function aboutOf(duty: DutyRow, view: HomeView, language: Language): string | undefined {
  const concern = view.awaited.find(each => duty.stream === streamOf('redress', each.concern))
  return concern && redressText(language).my.title.sessions(concern.notHappened, concern.name)
}

/** One of many alike is enough to see that it is owed; the page behind it has them all. */
const firstOfEachKind = (duties: readonly DutyRow[]): readonly DutyRow[] =>
  duties.filter((duty, index) => duties.findIndex(each => each.kind === duty.kind) === index)
