import type { ChildId } from '../../../kernel/ids.ts'
import { conflict, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { redressPaths } from '../../redress/index.ts'
import { findPart } from '../domain/parts.ts'
import { listErased } from '../store/erased.ts'
import { listVersions } from '../store/queries.ts'
import { findRecordView, type RecordView } from '../store/record-view.ts'
import { attachingOf } from './attaching.ts'
import { ChangedPage } from './changed.page.tsx'
import { DifferPage } from './differ.page.tsx'
import { EntryPage } from './entry.page.tsx'
import { ErasedPage } from './erased.page.tsx'
import { findMeanwhile, onceMore, readRecord } from './meanwhile.ts'
import * as paths from './paths.ts'
import { SharingPage } from './sharing.page.tsx'
import { showFile } from './show-file.ts'
import { text } from './text/text.ts'
import { theirText } from './their-text.ts'
import { differForm, sharingForm, writeForm } from './write.form.ts'
import { WritePage } from './write.page.tsx'
import { changeRecord, mine, writeCommand } from './write-record.ts'

/** Where writing happens: a family on `/my`, those who work with the child on `/desk`. */
const spaces = [
  {
    space: 'my',
    who: 'family',
    record: paths.record,
    write: paths.write,
    entry: paths.entry,
    differ: paths.differ,
    file: paths.file,
  },
  {
    space: 'desk',
    who: 'practitioner',
    record: paths.deskChild,
    write: paths.deskWrite,
    entry: paths.deskEntry,
    differ: paths.deskDiffer,
    file: paths.deskFile,
  },
] as const

/** Writing, changing, seeing it differently, and every version: the same for both spaces. */
export const writeRoutes = (on: Routes): void => {
  for (const { space, who, record, write, entry, differ, file } of spaces) {
    on.get(write, who, async ask => {
      const view = await ask.read(seen => findRecordView(seen, ask.params.child))
      if (!view) return notFound()
      const filled = await ask.filled()
      const before = entryIn(view, ask.query.entry ?? `${filled.typed.entry ?? ''}`)
      const isFresh = Object.keys(filled.typed).length === 0
      return page(
        <WritePage
          view={view}
          text={theirText(view, ask.language)}
          filled={before && isFresh ? { ...filled, typed: { words: before.words } } : filled}
          part={findPart(ask.query.part ?? `${filled.typed.part ?? ''}`)}
          entry={before}
          space={space}
          back={record.to(ask.params)}
          fileAt={id => file.to({ ...ask.params, file: id })}
        />,
      )
    })
    on.get(file, who, ask => showFile(ask, ask.params.child, ask.params.file))
    on.post(write, who, writeForm, (ask, fields) =>
      onceMore(async () => {
        const { child } = ask.params
        const view = await readRecord(ask, child)
        if (!view) return notFound()
        const words = text(ask.language)
        const meanwhile = await findMeanwhile(ask, view, fields)
        if (meanwhile)
          return conflict({
            page: (
              <ChangedPage
                view={view}
                text={words}
                yours={fields.words ?? ''}
                carried={{ ...(await ask.hold()), about: fields.about ?? '' }}
                {...meanwhile}
                space={space}
                action={write.to({ child })}
                back={record.to({ child })}
              />
            ),
          })
        const before = entryIn(view, fields.entry)
        const attaching = attachingOf(fields, before, ask.newId)
        return changeRecord(ask, {
          child,
          command: writeCommand(fields, view, before, ask.newId, attaching),
          files: attaching.files,
          back: { to: write.to({ child }, { part: fields.part }), words: words.actions.write },
          done: seeOther(`${record.to({ child })}#${fields.part}`, words.saved),
        })
      }),
    )

    on.get(entry, who, async ask => {
      const { child, entry: id } = ask.params
      const found = await ask.read(async seen => {
        const view = await findRecordView(seen, child)
        if (!view) return undefined
        const versions = await listVersions(seen, view.child.area, id)
        return { view, versions, erased: versions.length > 0 ? [] : await listErased(seen, view.child.area, child) }
      })
      const [first, ...later] = found?.versions ?? []
      const erased = found?.erased.find(each => each.entry === id)
      const back = record.to(ask.params)
      const words = found ? theirText(found.view, ask.language) : text(ask.language)
      if (found && erased)
        return page(
          <ErasedPage {...found} text={words} erased={erased} space={space} back={back} {...concernOf(space, child)} />,
        )
      if (!found || !first) return notFound()
      return page(
        <EntryPage
          view={found.view}
          text={words}
          versions={[first, ...later]}
          space={space}
          fileAt={id => file.to({ child, file: id })}
          back={back}
        />,
      )
    })

    on.get(differ, who, async ask => {
      const view = await ask.read(seen => findRecordView(seen, ask.params.child))
      const beside = view && entryIn(view, ask.params.entry)
      if (!view || !beside) return notFound()
      return page(
        <DifferPage
          view={view}
          text={theirText(view, ask.language)}
          filled={await ask.filled()}
          entry={beside}
          space={space}
          back={record.to(ask.params)}
        />,
      )
    })
    on.post(differ, who, differForm, async (ask, fields) => {
      const { child } = ask.params
      const view = await ask.read(seen => findRecordView(seen, child))
      const beside = view && entryIn(view, ask.params.entry)
      if (!view || !beside) return notFound()
      const words = text(ask.language).my.differ
      return changeRecord(ask, {
        child,
        command: {
          type: 'HoldDifferently',
          entry: beside.entry,
          view: ask.newId(),
          words: fields.words,
          language: '',
          ...mine(view),
        },
        back: { to: differ.to(ask.params), words: words.title },
        done: seeOther(`${record.to({ child })}#${beside.part}`, words.saved),
      })
    })
  }

  on.get(paths.sharing, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, ask.params.child))
    const chosen = view && entryIn(view, ask.params.entry)
    if (!view || !chosen) return notFound()
    return page(
      <SharingPage
        view={view}
        text={theirText(view, ask.language)}
        filled={await ask.filled()}
        entry={chosen}
        space="my"
        back={paths.record.to(ask.params)}
      />,
    )
  })
  on.post(paths.sharing, 'family', sharingForm, (ask, fields) =>
    changeRecord(ask, {
      child: ask.params.child,
      command: { type: 'ChooseSharing', entry: ask.params.entry, ...fields },
      back: { to: paths.sharing.to(ask.params), words: text(ask.language).my.sharing.title },
      done: seeOther(paths.record.to(ask.params), text(ask.language).my.sharing.saved),
    }),
  )
}

const entryIn = (view: RecordView, id: string | undefined) => view.entries.find(each => each.entry === id)

/** The family says what was not right; at work there is another way. */
const concernOf = (space: 'my' | 'desk', child: ChildId) =>
  space === 'my' ? { concern: redressPaths.raise.to({ child }) } : {}
