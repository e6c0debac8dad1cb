import { type ChildId, childId } from '../../kernel/ids.ts'
import { type Answer, file, notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { loadChoice } from '../copy/load-copy.ts'
import type { Signing } from '../copy/make-copy.ts'
import { asPaper } from './as-paper.ts'
import { checkForm } from './check.form.ts'
import { AnswerPage, AskPage } from './check.page.tsx'
import { ChoosePage } from './choose.page.tsx'
import { letterOf, linesOf } from './letter-of.ts'
import { loadLetter } from './load-letter.ts'
import * as paths from './paths.ts'
import { letterAsked } from './purposes.ts'
import { readStatement, sign } from './statement.ts'
import { text } from './text/text.ts'

/** A letter of evidence: choosing what it is for and what it says, the letter, and the page where anybody checks one. */
export const letterRoutes =
  (signing: () => Promise<Signing>) =>
  (on: Routes): void => {
    on.get(recordPaths.letter, 'family', ask => choose(ask, ask.params.child, false))
    on.get(recordPaths.meLetter, 'family', ask => choose(ask, childId(ask.actor.person), true))
    on.get(recordPaths.letterMade, 'family', async ask => make(ask, ask.params.child, false, await signing()))
    on.get(recordPaths.meLetterMade, 'family', async ask => make(ask, childId(ask.actor.person), true, await signing()))

    on.get(paths.check, 'anyone', async ask =>
      page(<AskPage words={text(ask.language).public.check} filled={await ask.filled()} />),
    )
    on.post(paths.check, 'anyone', checkForm, async (ask, { proof }) => {
      const said = await readStatement(proof, (await signing()).signer)
      return page(<AnswerPage words={text(ask.language).public.check} said={said} />)
    })
  }

async function choose(ask: Ask<object>, child: ChildId, isOwn: boolean): Promise<Answer> {
  const choice = await ask.read(seen => loadChoice(seen, child, ask.language))
  if (!choice) return notFound()
  return page(
    <ChoosePage
      knownAs={choice.knownAs}
      isOwn={isOwn}
      words={text(ask.language).my.page}
      parts={choice.parts}
      asked={letterAsked(ask.query)}
      here={isOwn ? recordPaths.meLetter.to() : recordPaths.letter.to({ child })}
      made={isOwn ? recordPaths.meLetterMade.to() : recordPaths.letterMade.to({ child })}
      back={isOwn ? recordPaths.me.to() : recordPaths.record.to({ child })}
    />,
  )
}

async function make(ask: Ask<object>, child: ChildId, isOwn: boolean, { signer, issuer }: Signing): Promise<Answer> {
  const { purpose, has } = letterAsked(ask.query)
  if (!purpose) return seeOther(isOwn ? recordPaths.meLetter.to() : recordPaths.letter.to({ child }))
  const words = text('en').public.letter
  const facts = await ask.read(seen => loadLetter(seen, child, { letter: ask.newId(), purpose, has }))
  if (!facts) return notFound()
  const { copy } = facts
  const letter = letterOf(facts, words)
  const signed = await sign(
    {
      letter: copy.copy,
      for: purpose,
      made: copy.asOf,
      by: copy.from,
      child: `${copy.child.given} ${copy.child.family}`,
      born: copy.child.bornOn,
      says: linesOf(letter),
      whole: true,
    },
    signer,
  )
  const proof = { letter: copy.copy, page: `${issuer}${paths.check.to()}`, signed }
  return file({
    type: 'application/pdf',
    body: asPaper(letter, proof, words, new Date(copy.madeAt)),
    name: `letter-${copy.asOf}.pdf`,
  })
}
