import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { type Row, Rows } from '../../../ui/patterns/rows.tsx'
import { workerPath } from '../../duties/duty-path.ts'
import type { Words } from '../text/text.ts'
import type { OfficeProps } from './office.page.tsx'
import type { Waiting } from './waiting.ts'

/** Families who wait for an answer, by name, with the day it is owed. */
export function WaitingCard({ view, words }: OfficeProps): VNode {
  const t = words.waiting
  return (
    <Card title={t.title}>
      {view.waiting.length === 0 ? (
        <Empty title={t.none}>{t.noneMore}</Empty>
      ) : (
        <Rows rows={view.waiting.slice(0, 6).map(each => rowOf(each, view, words))} />
      )}
    </Card>
  )
}

function rowOf(each: Waiting, { names }: OfficeProps['view'], words: Words): Row {
  const t = words.waiting
  const person = names.people.get(each.who)
  const child = names.children.get(each.child)
  const isSelf = `${each.who}` === each.child
  const name = person?.fullName ?? ''
  const href = workerPath(each.duty)
  return {
    key: each.duty.duty,
    title: isSelf ? t.self(name) : t.forChild(name, child?.knownAs ?? ''),
    words: [t[each.about], dayWords(each, t), each.inLanguage && t.inLanguage(each.inLanguage)]
      .filter(Boolean)
      .join(' · '),
    below: href && <Go href={href}>{linkWords(each, person?.called ?? name, t)}</Go>,
  }
}

function dayWords({ about, duty }: Waiting, t: Words['waiting']): string {
  if (about === 'worry') return t.decideBy(shortDay(duty.dueOn))
  return duty.kind === 'setting-adds' ? t.addBy(shortDay(duty.dueOn)) : t.answerBy(shortDay(duty.dueOn))
}

function linkWords(each: Waiting, called: string, t: Words['waiting']): string {
  if (each.inLanguage) return t.interpreter
  return each.about === 'worry' ? t.decide(called) : t.write(called)
}
