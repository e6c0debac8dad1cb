import { type ChildId, childId } from '../../kernel/ids.ts'
import { type Answer, file, notFound, page, problems } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { CopyPage } from './copy.page.tsx'
import { type CopyAsked, copyAsked } from './copy-asked.ts'
import { loadChoice, loadCopy } from './load-copy.ts'
import { loadFiles } from './load-files.ts'
import { makeCopy, type Signing } from './make-copy.ts'
import * as paths from './paths.ts'
import { recordCopySchema } from './record-copy.ts'
import { text } from './text/text.ts'

/** A copy of a record: the page to choose it on, the file, and what a receiver needs to read and check one. */
export const copyRoutes =
  (signing: () => Promise<Signing>) =>
  (on: Routes): void => {
    on.get(recordPaths.copy, 'family', ask => choose(ask, ask.params.child, false))
    on.get(recordPaths.meCopy, 'family', ask => choose(ask, childId(ask.actor.person), true))
    on.get(recordPaths.copyTaken, 'family', async ask => take(ask, ask.params.child, false, await signing()))
    on.get(recordPaths.meCopyTaken, 'family', async ask => take(ask, childId(ask.actor.person), true, await signing()))

    on.get(paths.schema, 'anyone', () =>
      file({ type: 'application/schema+json', body: JSON.stringify(recordCopySchema(), null, 2), public: true }),
    )
    on.get(paths.keys, 'anyone', async () =>
      file({ type: 'application/json', body: JSON.stringify((await signing()).signer.publicKeys), public: true }),
    )
  }

async function choose(ask: Ask<object>, child: ChildId, isOwn: boolean, asked?: CopyAsked): Promise<Answer> {
  const choice = await ask.read(seen => loadChoice(seen, child, ask.language))
  if (!choice) return notFound()
  const shown = (
    <CopyPage
      knownAs={choice.knownAs}
      isOwn={isOwn}
      words={text(ask.language).my.page}
      parts={choice.parts}
      hasPrivate={choice.hasPrivate}
      file={isOwn ? recordPaths.meCopyTaken.to() : recordPaths.copyTaken.to({ child })}
      back={isOwn ? recordPaths.me.to() : recordPaths.record.to({ child })}
      asked={asked}
    />
  )
  return asked ? problems(shown) : page(shown)
}

async function take(ask: Ask<object>, child: ChildId, isOwn: boolean, signing: Signing): Promise<Answer> {
  const asked = copyAsked(ask.query)
  const kind = asked.as
  if (!kind) return choose(ask, child, isOwn, asked)
  const found = await ask.read(async seen => {
    const copy = await loadCopy(seen, child, { ...asked, copy: ask.newId(), language: ask.language })
    return copy && { copy, files: await loadFiles(seen, copy) }
  })
  return found ? file(await makeCopy(found.copy, kind, ask.language, signing, found.files)) : notFound()
}
