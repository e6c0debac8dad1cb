import type { Refusal } from '../../../kernel/decider.ts'
import { type Answer, file, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { nobody } from '../domain/consensus/tally.ts'
import { declaredGroups } from '../domain/events.ts'
import { limitsShown } from '../domain/rules.ts'
import { answersShown, countShown, eachShown, partsShown } from '../domain/shown-counts.ts'
import { isOpenOn } from '../domain/statement.ts'
import { byTheme } from '../domain/themes.ts'
import { ownRow } from '../store/load-picture.ts'
import { findOutcome } from '../store/outcome.ts'
import type { Pictures } from '../store/pictures.ts'
import { type DialogueRow, listDialogues, listStatements, type StatementRow } from '../store/queries.ts'
import { listReadingLog, listWordings } from '../store/reading.ts'
import { findVoter, sayOfOneself } from '../store/votes.ts'
import { AgreedTextPage } from './agreed-text.page.tsx'
import { CardsPage } from './cards.page.tsx'
import { CountedPage } from './counted.page.tsx'
import { ListPage } from './list.page.tsx'
import { openData } from './open-data.ts'
import * as paths from './paths.ts'
import { ReadingPage } from './reading.page.tsx'
import { ReportPage } from './report.page.tsx'
import { reportAsPdf } from './report-pdf.ts'
import { ResultsPage } from './results.page.tsx'
import { letters, type ResultsView, resultsOf } from './results-view.ts'
import { RoomPage } from './room.page.tsx'
import { rateForm } from './say/forms.ts'
import { type OfDialogue, within } from './say-routes.tsx'
import { SentencePage } from './sentence.page.tsx'
import { text } from './text/text.ts'
import { WorkshopPage } from './workshop.page.tsx'

type Asked = OpenAsk<OfDialogue>
type Answered = Promise<Answer | Refusal>

/** What people share, where they differ and what became of it: the same for everybody, but for where "you" stand. */
export const resultsRoutes =
  (pictures: Pictures) =>
  (on: Routes): void => {
    const results = (ask: Asked, show: (view: ResultsView, dialogue: DialogueRow) => Answer | Answered): Answered =>
      within(ask, async dialogue => show(await resultsFor(ask, dialogue, pictures), dialogue))

    on.get(paths.dialogues, 'anyone', async ask => {
      const dialogues = await ask.read(listDialogues)
      return page(<ListPage {...{ dialogues, today: ask.today, text: text(ask.language) }} />)
    })
    on.get(paths.results, 'anyone', ask =>
      results(ask, (view, dialogue) =>
        page(<ResultsPage view={view} text={text(ask.language)} isOpen={isOpenOn(dialogue, ask.today)} />),
      ),
    )
    on.get(paths.report, 'anyone', ask =>
      results(ask, view => page(<ReportPage view={view} text={text(ask.language)} today={ask.today} />)),
    )
    on.get(paths.reportPdf, 'anyone', ask =>
      results(ask, async (view, { name }) => {
        const at = await ask.read(async seen => seen.at)
        const body = reportAsPdf(view, text('en'), ask.today, at)
        return file({ type: 'application/pdf', body, name: `${name}.pdf` })
      }),
    )
    on.get(paths.data, 'anyone', ask =>
      within(ask, async dialogue => {
        const shown = await pictures(ask, dialogue)
        const limits = await ask.read(async seen => limitsShown(seen.packsIn(dialogue.area)))
        return file({ type: 'text/csv', body: openData(shown, limits), name: `${dialogue.name}.csv` })
      }),
    )
    on.get(paths.room, 'anyone', ask =>
      results(ask, (view, dialogue) =>
        page(<RoomPage {...{ view, address: addressOf(ask, dialogue, { in: 'room' }), text: text(ask.language) }} />),
      ),
    )
    on.get(paths.workshop, 'anyone', ask =>
      within(ask, async dialogue => page(<WorkshopPage dialogue={dialogue} text={text(ask.language)} />)),
    )
    on.get(paths.cards, 'anyone', ask =>
      within(ask, async dialogue => {
        const statements = await ask.read(seen => openStatements(seen, dialogue))
        return page(
          <CardsPage {...{ dialogue, statements, address: addressOf(ask, dialogue), text: text(ask.language) }} />,
        )
      }),
    )
    on.get(paths.statement, 'anyone', ask => within(ask, dialogue => showSentence(ask, dialogue, pictures)))
    on.get(paths.reading, 'anyone', ask =>
      within(ask, async dialogue => {
        const [log, all] = await ask.read(async seen => [
          await listReadingLog(seen, dialogue),
          await openStatements(seen, dialogue),
        ])
        const seeds = all.filter(each => each.origin === 'seed').length
        return page(<ReadingPage {...{ dialogue, log, seeds, text: text(ask.language) }} />)
      }),
    )
    on.get(paths.agreedText, 'anyone', ask =>
      within(ask, async dialogue => {
        const { texts } = await ask.read(seen => findOutcome(seen, dialogue))
        return page(<AgreedTextPage dialogue={dialogue} versions={texts} text={text(ask.language)} />)
      }),
    )
    on.get(paths.counted, 'anyone', ask => within(ask, dialogue => showCounted(ask, dialogue)))
    on.post(paths.counted, 'anyone', rateForm, (ask, { rating }) =>
      within(ask, async dialogue => {
        const device = ask.device.known
        if (device) await ask.openly(dialogue.area, act => sayOfOneself(act, dialogue, device, { rating }))
        return seeOther(paths.counted.to(dialogue, { said: device ? 'rated' : undefined }))
      }),
    )
  }

export async function resultsFor(
  ask: OpenAsk<object>,
  dialogue: DialogueRow,
  pictures: Pictures,
): Promise<ResultsView> {
  const shown = await pictures(ask, dialogue)
  return ask.read(async seen => {
    const voter = await findVoter(seen, dialogue, ask.device.known)
    const me = voter && ownRow(shown, voter.votes)
    return resultsOf(dialogue, shown, seen.packsIn(dialogue.area), { today: ask.today, me })
  })
}

const openStatements = async (seen: Parameters<typeof listStatements>[0], dialogue: DialogueRow) =>
  (await listStatements(seen, dialogue)).filter(each => each.stage === 'open')

const addressOf = (ask: Asked, dialogue: DialogueRow, query?: Readonly<Record<string, string>>): string =>
  ask.site + paths.dialogue.to(dialogue, query)

const showSentence = async (
  ask: OpenAsk<OfDialogue & { readonly statement: string }>,
  dialogue: DialogueRow,
  pictures: Pictures,
): Answered => {
  const { picture, statements, sides } = await pictures(ask, dialogue)
  const at = statements.findIndex(each => each.statement === ask.params.statement)
  const statement = statements[at]
  if (!statement) return notFound()
  const [limits, wordings] = await ask.read(async seen => [
    limitsShown(seen.packsIn(dialogue.area)),
    await listWordings(seen, dialogue, statement.statement),
  ])
  const everyone = picture.all[at] ?? nobody
  const groups = partsShown(picture.byGroup[at] ?? [], everyone, limits)
  const declared = eachShown(picture.byDeclared[at] ?? [], everyone, limits)
  const { yes = 0, onlyIf = 0, no = 0 } = sides.get(statement.statement)?.live ?? {}
  const view = {
    ...{ dialogue, statement, everyone: countShown(everyone, limits), wordings, fewest: limits.fewest },
    groups: groups.map((count, group) => ({ letter: letters[group] ?? '', count })),
    declared: declaredGroups.map((group, index) => ({ group, count: declared[index] })),
    live: answersShown([yes, onlyIf, no], limits),
  }
  return page(<SentencePage view={view} text={text(ask.language)} />)
}

async function showCounted(ask: Asked, dialogue: DialogueRow): Answered {
  const [statements, outcome, voter, limits] = await ask.read(async seen => [
    await openStatements(seen, dialogue),
    await findOutcome(seen, dialogue),
    await findVoter(seen, dialogue, ask.device.known),
    limitsShown(seen.packsIn(dialogue.area)),
  ])
  const words = text(ask.language)
  const given = ['well', 'partly', 'not'].map(rating => outcome.ratings.get(rating) ?? 0)
  const rated = answersShown(given, limits) ?? given.map(() => undefined)
  const isRated = given.some(people => people > 0)
  const view = {
    ...{ dialogue, themes: themesOf(statements, words.public.counted.noTheme, outcome.answers) },
    ratings: rated.some(people => people !== undefined)
      ? rated.map(people => `${people ?? words.public.sentence.hidden}`)
      : [],
    isRated,
    ...{ mayRate: voter !== undefined, hasText: outcome.texts.length > 0, said: ask.query.said === 'rated' },
  }
  const filled = await ask.filled()
  const chosen =
    voter?.rating && filled.problems.length === 0 ? { typed: { rating: voter.rating }, problems: [] } : filled
  return page(<CountedPage view={view} filled={chosen} text={words} />)
}

/** The themes of what is voted on, each with its sentences and its answer. */
function themesOf(
  statements: readonly StatementRow[],
  others: string,
  answers: Awaited<ReturnType<typeof findOutcome>>['answers'],
) {
  return [...byTheme(statements, others)]
    .map(([theme, own]) => ({ theme, statements: own, answer: answers.find(each => each.theme === theme) }))
    .sort((a, b) => a.theme.localeCompare(b.theme))
}
