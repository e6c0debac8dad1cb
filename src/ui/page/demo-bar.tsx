import type { VNode } from 'preact'
import { findPlainDate, fullDay } from '../../kernel/plain-date.ts'
import { useAround } from '../around.ts'
import { useWords } from '../text.ts'

/** Only in the demonstration: who you are, the date, somebody else to be, and the clock to move. */
export function DemoBar(): VNode {
  const { person, today } = useAround()
  const words = useWords().demo
  const day = findPlainDate(today)
  return (
    <aside class="t-demo" aria-label={words.move}>
      <div class="t-demo__in">
        <span>
          <b>{person ? words.you(person.called) : words.nobody}</b> {day && words.today(fullDay(day))}{' '}
          <a href="/demo">{person ? words.someoneElse : words.someone}</a>
        </span>
        <form class="t-demo__clock" method="post" action="/demo/clock">
          <button type="submit" name="advance" value="1">
            {words.day}
          </button>
          <button type="submit" name="advance" value="7">
            {words.week}
          </button>
          <button type="submit" name="advance" value="14">
            {words.fortnight}
          </button>
        </form>
      </div>
    </aside>
  )
}
