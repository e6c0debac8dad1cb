import type { VNode } from 'preact'
import { durationInWords } from '../../../../policy/duration.ts'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Ladder } from '../../../../ui/patterns/ladder.tsx'
import { LawBox } from '../../../../ui/patterns/law-box.tsx'
import { Standing } from '../../../../ui/patterns/standing.tsx'
import type { NeedView } from '../../store/need-view.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: NeedView; readonly text: Text }

/** The first ladder: what a family can do when it does not agree (IDN-7). Its third step is proposed, and says so (P37). */
export function LadderA({ view, text }: Props): VNode {
  const words = text.ladder
  return (
    <Card title={words.title}>
      <p class="t-small t-soft">{words.lead}</p>
      <Ladder
        label={words.label}
        steps={[
          {
            title: words.first(view.setting?.shortName ?? ''),
            words: words.firstWords(durationInWords(view.rights.lookAgainWithin)),
          },
          { title: words.second, words: words.secondWords },
          {
            title: words.third,
            words: words.thirdWords,
            ...(!view.rights.thirdStepIsSetUp && { standing: 'proposed, not set up' as const }),
          },
        ]}
      />
      <p>
        <Standing is="agreed in this area" />
      </p>
    </Card>
  )
}

/** The law as it stands, beside our steps and never instead of them. */
export function RightsBox({ view, text }: Props): VNode {
  const { rights, child } = view
  const words = text.law
  return (
    <LawBox
      limits={[
        {
          right: words.assess(child.knownAs),
          limit: words.assessLimit(rights.assessBy, durationInWords(rights.assessWithin)),
        },
        {
          right: words.appeal,
          limit: words.appealLimit(
            durationInWords(rights.appealFromLetter),
            durationInWords(rights.appealFromCertificate),
          ),
        },
        { right: words.unfair(child.knownAs), limit: words.unfairLimit(durationInWords(rights.unfairWithin)) },
      ]}
      after={words.none(child.knownAs)}
    >
      {words.stays}
    </LawBox>
  )
}
