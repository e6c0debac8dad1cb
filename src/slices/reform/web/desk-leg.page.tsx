import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { type Asker, mayMoveAlong } from '../domain/may.ts'
import { gateBefore } from '../domain/path/gates.ts'
import { type LegView, type PathView, unbegunBefore } from '../store/path-view.ts'
import { GatesCard } from './gates-card.tsx'
import { mostWords } from './leg.form.ts'
import * as paths from './paths.ts'
import { stageWords, whenOf } from './plan-card.tsx'
import type { DeskWords, PathWords } from './text/text.ts'

type Props = { leg: LegView; view: PathView; asker: Asker; words: DeskWords; path: PathWords; filled: Filled }

/** Beginning a step, with what a shut gate asks for; or saying what there is now. */
export function DeskLegPage({ leg, view, asker, words, path, filled }: Props): VNode {
  const may = mayMoveAlong(asker)
  const shut = leg.stage === 'to-come' ? gateBefore(leg, view.gates, 'together') : undefined
  const first = leg.stage === 'to-come' ? unbegunBefore(leg, view.legs).map(each => each.title) : []
  const open = !isRefusal(may) && leg.owner === 'partnership' && leg.stage !== 'done' && first.length === 0
  return (
    <Page title={leg.title} space="desk">
      <ProblemSummary problems={filled.problems} />
      <Head
        above={<a href={paths.deskPath.to({}, { area: view.here.area })}>{words.title}</a>}
        title={leg.title}
        lead={leg.what}
        below={`${whenOf(leg, path)}. ${stageWords(leg, path)}`}
      />
      <Columns wideSide side={shut && <GatesCard view={{ ...view, gates: [shut] }} words={path} />}>
        {isRefusal(may) && <Notice kind="plain">{words.notYours}</Notice>}
        {first.length > 0 && <Notice kind="plain">{words.first(first.join('; '))}</Notice>}
        {open && (
          <Card>
            <Form draft keptAt={filled.keptAt}>
              <input type="hidden" name="does" value={leg.stage === 'started' ? 'done' : 'begin'} />
              {leg.stage === 'started' && (
                <WordsField {...from(filled, 'now')} label={words.leg.now} hint={words.leg.published} max={mostWords} />
              )}
              {shut && (
                <>
                  <Notice kind="stuck">
                    <b>{words.leg.shut}.</b> {words.leg.shutWords}
                  </Notice>
                  <WordsField
                    {...from(filled, 'reasons')}
                    label={words.leg.reasons}
                    hint={words.leg.published}
                    max={mostWords}
                  />
                  <WordsField {...from(filled, 'meanwhile')} label={words.leg.meanwhile} max={mostWords} />
                  <DateField {...dayFrom(filled, 'lookAgainOn')} label={words.leg.lookAgainOn} />
                </>
              )}
              {leg.stage === 'to-come' && !shut && <p>{words.leg.open}</p>}
              <Acts>
                <Button>{leg.stage === 'started' ? words.leg.done : words.leg.begin}</Button>
              </Acts>
            </Form>
          </Card>
        )}
      </Columns>
    </Page>
  )
}
