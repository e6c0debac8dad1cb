import type { PlainDate } from '../../src/kernel/plain-date.ts'
import { isCounted } from '../../src/slices/support/domain/sessions.ts'
import { type Commitment, countsOf, rhythmWords, supportText } from '../../src/slices/support/index.ts'
import { type Saying, thisAndLastWeek, toBead, toWeeks } from '../../src/slices/support/web/bead-words.ts'
import { giverWords, periodWords } from '../../src/slices/support/web/say.ts'
import type { HomeView } from '../../src/spaces/my/home/home-view.ts'
import type { Bead, BeadState } from '../../src/ui/patterns/beads.tsx'
import { beadWords } from '../../src/ui/patterns/beads.tsx'
import { useWords } from '../../src/ui/text.ts'

const marks: Readonly<Record<BeadState, string>> = {
  happened: 'yes',
  'did-not-happen': 'no',
  moved: 'moved',
  'child-away': 'away',
  'not-told': 'wait',
  'to-come': 'soon',
}

/** What was agreed and what happened: sentences in parts, strong or not, and a mark with its words for each time. */
export function agreedFor(view: HomeView) {
  const words = supportText('en')
  const { child, today, me } = view
  const saying: Saying = { child: child.knownAs, today, me, names: view, words }
  const mark = (bead: Bead) => ({
    is: marks[bead.state],
    label: `${bead.day}: ${labelOf(bead, child.knownAs)}`,
    short: bead.short,
  })
  return {
    cards: view.commitments
      .filter(each => each.status === 'asked' || each.status === 'agreed')
      .slice(0, 3)
      .map(each => ({
        name: each.name,
        rhythm: `${rhythmWords(each.rhythm, words)}. ${periodWords(each, words)}.`,
        giver: giverWords(each, view, words),
        ...(each.evidence === 'every day'
          ? {
              sentence: dailySentence(each, today),
              lineOf: words.bead.thisWeek,
              line: thisAndLastWeek(each.sessions, today).thisWeek.map(day => mark(toBead(day, saying))),
            }
          : {
              sentence: countSentence(each, child.knownAs, today),
              weeks: toWeeks(each.sessions, saying, 5).map(week => ({ ...week, beads: week.beads.map(mark) })),
            }),
      })),
    key: Object.entries(marks).map(([state, is]) => ({
      is,
      words: beadWords(useWords(), state as BeadState, child.knownAs),
    })),
  }
}

function labelOf(bead: Bead, child: string): string {
  const said = bead.words ?? beadWords(useWords(), bead.state, child)
  return said === useWords().away(child) ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

function dailySentence({ counts, sessions }: Commitment, today: PlainDate) {
  const { count } = supportText('en')
  const told = counts.agreed - counts.notTold
  const last = countsOf(thisAndLastWeek(sessions, today).lastWeek, today)
  return [
    { words: `${count.everyDay(counts.happened + counts.moved, told)} ` },
    ...(last.agreed - last.notTold === told
      ? []
      : [{ words: count.lastWeek(last.happened + last.moved, last.agreed - last.notTold) }]),
  ]
}

function countSentence({ counts, sessions }: Commitment, child: string, today: PlainDate) {
  const { count, why } = supportText('en')
  const missed = sessions.filter(session => isCounted(session, today) && session.told === 'did-not-happen')
  const reasons = [...new Set(missed.map(session => why[session.why ?? 'other']))].join('; ')
  return [
    { words: `${count.soFar(counts.agreed)} ` },
    { words: count.happened(counts.happened + counts.moved), strong: true },
    { words: `${counts.moved > 0 ? `, ${count.moved(counts.moved)}` : ''}. ` },
    ...(counts.didNotHappen > 0
      ? [{ words: count.didNot(counts.didNotHappen), strong: true }, { words: `${reasons && `: ${reasons}`}. ` }]
      : []),
    ...(counts.childAway > 0 ? [{ words: `${count.away(child, counts.childAway)} ` }] : []),
  ]
}
