import { isRefusal } from '../../kernel/decider.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { noScan, type Scan } from '../../platform/files/scan.ts'
import {
  hasOtherNumber,
  keepBroughtDraft,
  keepDraftFile,
  keepSource,
  takeFiles,
} from '../../platform/identity/brought.ts'
import type { Sender } from '../../platform/signing/senders.ts'
import { type Answer, notFound, page, problems, refused, seeOther } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import {
  type NewFile,
  type RecordEvent,
  recordPaths,
  recordText,
  runRecord,
  type WhyRefused,
} from '../../slices/record/index.ts'
import { agreedThereRoutes } from './agreed-there.tsx'
import { BringPage } from './bring.page.tsx'
import { type BringView, loadBringView } from './bring-view.ts'
import { CheckPage } from './check.page.tsx'
import { confirmForm, fileForm, planForm } from './forms.ts'
import * as paths from './paths.ts'
import { PlanPage } from './plan.page.tsx'
import { planOf } from './plan-of.ts'
import type { Found } from './read/found.ts'
import { fromPlan } from './read/from-plan.ts'
import { readFile } from './read-file.ts'
import { text } from './text/text.ts'

const spaces = [
  {
    space: 'my',
    who: 'family',
    record: recordPaths.record,
    bring: recordPaths.bring,
    check: paths.check,
    drop: paths.drop,
    plan: recordPaths.plan,
  },
  {
    space: 'desk',
    who: 'practitioner',
    record: recordPaths.deskChild,
    bring: recordPaths.deskBring,
    check: paths.deskCheck,
    drop: paths.deskDrop,
    plan: recordPaths.deskPlan,
  },
] as const

type AskChild = Ask<{ readonly child: ChildId }>

/**
 * Bringing in what was written elsewhere: a file or a plan is read into a draft, looked at piece by piece, and comes into
 * the record when a person says so (RCD-22). `senders`: whose signatures are believed.
 */
export const bringRoutes =
  (senders: () => Promise<readonly Sender[]>, scan: Scan = noScan) =>
  (on: Routes): void => {
    for (const each of spaces) {
      const { space, who, record, bring, check, drop, plan } = each
      const may = async (ask: AskChild): Promise<BringView | Answer> => {
        const view = await ask.read(seen => loadBringView(seen, ask.params.child))
        if (!view) return notFound()
        const back = { to: record.to(ask.params), words: view.child.fullName }
        return view.refusal ? refused(view.refusal, { back }) : view
      }
      const keep = (ask: AskChild, { child }: BringView, found: Found, files: readonly NewFile[] = []) =>
        ask.write(child.area, async act => {
          await keepBroughtDraft(act, child, found)
          for (const { attachment, received } of files) await keepDraftFile(act, child, attachment.file, received)
          return seeOther(check.to(ask.params))
        })
      const choose = async (ask: AskChild, view: BringView, why?: WhyRefused | 'not-now') => (
        <BringPage
          view={view}
          words={text(ask.language)}
          filled={await ask.filled()}
          why={why}
          space={space}
          to={{ record: record.to(ask.params), check: check.to(ask.params), plan: plan.to(ask.params) }}
        />
      )

      on.get(bring, who, async ask => {
        const view = await may(ask)
        return 'kind' in view ? view : page(await choose(ask, view))
      })
      on.post(
        bring,
        who,
        fileForm,
        async (ask, { bytes }) => {
          const view = await may(ask)
          if ('kind' in view) return view
          const { child } = view
          const read = await readFile(bytes, { senders, scan }, view.here, ask.today, text(ask.language).fhir)
          const isOther =
            read.ok && (await ask.read(seen => hasOtherNumber(seen, child.area, child.child, read.numbers)))
          if (read.ok && !isOther) return keep(ask, view, read.found, read.files)
          const why = read.ok ? 'another-child' : read.why
          if (why === 'not-now') return problems(await choose(ask, view, why))
          // Nothing of the file is kept; that it was refused is (RCD-21).
          await ask.write(child.area, act => runRecord(act, child.child, { type: 'RefuseFile', why }).then(() => why))
          return problems(await choose(ask, view, why))
        },
        { takesBytes: true },
      )

      on.get(check, who, async ask => {
        const view = await may(ask)
        if ('kind' in view) return view
        const { draft } = view
        if (!draft) return seeOther(bring.to(ask.params), text(ask.language).check.gone)
        return page(
          <CheckPage
            view={view}
            draft={draft}
            words={text(ask.language)}
            titles={recordText(ask.language).parts}
            filled={await ask.filled()}
            space={space}
            to={{ record: record.to(ask.params), drop: drop.to(ask.params) }}
          />,
        )
      })
      on.post(check, who, confirmForm, async (ask, { keep: kept, parts }) => {
        const view = await may(ask)
        if ('kind' in view) return view
        const { child, draft } = view
        const words = text(ask.language).check
        if (!draft) return seeOther(bring.to(ask.params), words.gone)
        const { source, proof } = draft.source
        const pieces = draft.pieces
          .filter(piece => kept.includes(piece.entry))
          .map(piece => ({ ...piece, part: (proof !== 'signed' && parts.get(piece.entry)) || piece.part }))
        return ask.write(child.area, async act => {
          await keepSource(act, child, { ...draft.source, writers: draft.writers })
          const done = await runRecord(act, child.child, { type: 'BringIn', source, proof, pieces })
          if (!done) return notFound()
          if (isRefusal(done)) return done
          await takeFiles(act, child, filesIn(done))
          await keepBroughtDraft(act, child)
          const count = done.filter(event => event.type === 'EntryWritten').length
          return seeOther(record.to(ask.params), count === 0 ? words.doneNothing : words.done(count))
        })
      })
      on.post(
        drop,
        who,
        noFields,
        async ask => {
          const view = await may(ask)
          if ('kind' in view) return view
          return ask.write(view.child.area, async act => {
            await keepBroughtDraft(act, view.child)
            return seeOther(record.to(ask.params), text(ask.language).check.dropped)
          })
        },
        { again: async ask => seeOther(bring.to(ask.params)) },
      )

      on.get(plan, who, async ask => {
        const view = await may(ask)
        if ('kind' in view) return view
        return page(
          <PlanPage
            view={view}
            words={text(ask.language)}
            filled={await ask.filled()}
            space={space}
            back={record.to(ask.params)}
          />,
        )
      })
      on.post(plan, who, planForm, async (ask, fields) => {
        const view = await may(ask)
        if ('kind' in view) return view
        return keep(ask, view, fromPlan(planOf(fields), view.child.child))
      })
    }
    agreedThereRoutes(on)
  }

/** The files that the entries brought in name: no other of the draft is kept. */
const filesIn = (events: readonly RecordEvent[]): readonly string[] =>
  events.flatMap(event =>
    event.type === 'EntryWritten' ? (event.data.attached ?? []).map(attachment => attachment.file) : [],
  )
