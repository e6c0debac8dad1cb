import { childId, personId } from '../../../kernel/ids.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { mayChooseWords } from '../domain/chosen-words.ts'
import { findRecordView, type RecordView } from '../store/record-view.ts'
import { chosenWordsForm, wordingOf } from './chosen-words.form.ts'
import { ChosenWordsPage } from './chosen-words.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { theirText } from './their-text.ts'
import { changeRecord } from './write-record.ts'

/** Choosing the words: the young person for themself, a parent or a carer for themself and, until the child has, for the child. */
export const chosenWordsRoutes = (on: Routes): void => {
  on.get(paths.meWords, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, childId(ask.actor.person)))
    if (!view) return notFound()
    const words = theirText(view, ask.language)
    return page(
      <ChosenWordsPage
        text={words}
        filled={await ask.filled()}
        chosen={chosenOf(view, ask.actor.person)}
        about="me"
        may={mayOf(view, 'me')}
        space="own"
        back={{ href: paths.me.to(), words: words.own.hi(view.child.knownAs) }}
      />,
    )
  })
  on.post(paths.meWords, 'family', chosenWordsForm, (ask, fields) => {
    const words = text(ask.language).wording
    return changeRecord(ask, {
      child: childId(ask.actor.person),
      command: { type: 'ChooseWords', whose: ask.actor.person, ...wordingOf(fields) },
      back: { to: paths.meWords.to(), words: words.own },
      done: seeOther(paths.me.to(), words.saved),
    })
  })

  for (const { path, about } of [
    { path: paths.words, about: 'child' },
    { path: paths.myWords, about: 'me' },
  ] as const) {
    on.get(path, 'family', async ask => {
      const view = await ask.read(seen => findRecordView(seen, ask.params.child))
      if (!view) return notFound()
      const words = theirText(view, ask.language)
      const name = view.child.knownAs
      const whose = whoseOf(view, about)
      return page(
        <ChosenWordsPage
          text={words}
          filled={await ask.filled()}
          chosen={chosenOf(view, whose)}
          about={about === 'me' ? 'me' : { name }}
          may={mayOf(view, about)}
          space="my"
          back={{ href: paths.record.to(ask.params), words: words.my.record.title(name) }}
          other={
            about === 'me'
              ? { href: paths.words.to(ask.params), words: words.wording.title(name) }
              : { href: paths.myWords.to(ask.params), words: words.wording.mineTitle }
          }
        />,
      )
    })
    on.post(path, 'family', chosenWordsForm, async (ask, fields) => {
      const { child } = ask.params
      const view = await ask.read(seen => findRecordView(seen, child))
      if (!view) return notFound()
      const words = text(ask.language)
      const title = about === 'me' ? words.wording.mineTitle : words.wording.title(view.child.knownAs)
      return changeRecord(ask, {
        child,
        command: { type: 'ChooseWords', whose: whoseOf(view, about), ...wordingOf(fields) },
        back: { to: path.to({ child }), words: title },
        done: seeOther(paths.record.to({ child }), words.wording.saved),
      })
    })
  }
}

/** An adviser chooses for whom they act for (P14). */
const whoseOf = ({ facts: { me, child } }: RecordView, about: 'child' | 'me') =>
  about === 'child' ? child : (me.actsFor ?? me.person)

const chosenOf = (view: RecordView, whose: string) => view.chosen.find(each => each.whose === whose)

const mayOf = (view: RecordView, about: 'child' | 'me') => {
  const { me, child } = view.facts
  const hasChosen = chosenOf(view, child)?.by === personId(child)
  return mayChooseWords(whoseOf(view, about), me, { person: child, held: view.held, hasChosen })
}
