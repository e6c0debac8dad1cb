import type { VNode } from 'preact'
import type { Clause, Pack } from '../../../policy/pack.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { LawBox } from '../../../ui/patterns/law-box.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { ClauseView } from './clause-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/en.ts'

type Props = { view: ClauseView; text: Text }

/** Beside a clause: where it stands, what today's law and the proposals say, what it answers, its older words. */
export const ClauseSide = ({ view, text: { clause: text } }: Props): VNode => (
  <>
    <StandsCard view={view} text={text} />
    {view.beside.map(({ pack, clause }) => (
      <Beside key={pack.id} pack={pack} clause={clause} text={text} />
    ))}
    {view.answers.length > 0 && (
      <Card title={text.answers}>
        <Rows
          rows={view.answers.map(({ id, says }) => ({
            key: id,
            title: <a href={`${paths.requirements.to()}#${id}`}>{id}</a>,
            words: says,
          }))}
        />
      </Card>
    )}
    <Card small title={text.older}>
      {view.clause.older.length === 0 && <p class="t-small">{text.firstWords}</p>}
      <Rows
        rows={view.clause.older.map(older => ({
          key: String(older.version),
          title: text.wasUntil(older.version, older.until),
          words: older.text,
        }))}
      />
    </Card>
  </>
)

const StandsCard = ({ view, text }: { view: ClauseView; text: Text['clause'] }): VNode => {
  const { clause, agreed, pack } = view
  return (
    <Card title={text.stands}>
      {clause.standing === 'law now' && (
        <>
          <p>
            <Standing is="law now" />
          </p>
          <p class="t-small">{text.lawNow}</p>
        </>
      )}
      {clause.standing === 'agreed in this area' && agreed.length > 0 && (
        <>
          <p>
            <Standing is="agreed in this area" />
          </p>
          {agreed.map(({ by, from }) => (
            <p key={by} class="t-small">
              {text.agreed(by, from)}
            </p>
          ))}
        </>
      )}
      {clause.standing !== 'law now' && (
        <>
          <p>
            <Standing is="proposed, not set up">{text.proposed}</Standing>
          </p>
          <p class="t-small">{pack.id === 'every-child-2026' ? text.inProposals : text.inReport}</p>
        </>
      )}
    </Card>
  )
}

const Beside = ({ pack, clause, text }: { pack: Pack; clause: Clause | undefined; text: Text['clause'] }): VNode => {
  const isLaw = pack.id === 'children-and-families-act-2014'
  const words = clause ? (
    <>
      <p>{clause.text}</p>
      <p class="t-small">
        <a href={paths.clause.to({ pack: pack.id, clause: clause.id })}>
          {text.open}
          <span class="t-vh">: {pack.title}</span>
        </a>{' '}
        · <a href={`${paths.compare.to()}#${clause.id}`}>{text.compare}</a>
      </p>
    </>
  ) : (
    <p>{isLaw ? text.lawSilent : text.silent}</p>
  )
  return isLaw ? (
    <LawBox title={text.besideLaw}>{words}</LawBox>
  ) : (
    <Card small title={text.besideOther(pack.title)}>
      {words}
    </Card>
  )
}
