import { idInStream } from '../../kernel/ids.ts'
import type { DutyRow } from '../../platform/duties/duty-row.ts'
import { identificationPaths } from '../../slices/identification/index.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { redressPaths } from '../../slices/redress/index.ts'
import { reviewPaths } from '../../slices/reviews/index.ts'
import { supportPaths } from '../../slices/support/index.ts'

/** Where a worker does it. Nothing for a duty about no child. */
export function workerPath(duty: DutyRow): string | undefined {
  const { child, stream, kind } = duty
  if (!child) return undefined
  const id = idInStream(stream)
  switch (stream.slice(0, stream.indexOf('-'))) {
    case 'identification':
      return identificationPaths.deskNeed.to({ child, need: id })
    case 'support':
      return kind === 'answer-part'
        ? supportPaths.deskAnswer.to({ child, commitment: id })
        : supportPaths.deskCommitment.to({ child, commitment: id })
    case 'redress':
      return redressPaths.deskConcern.to({ child, concern: id })
    case 'question':
      return redressPaths.deskQuestions.to({ child })
    case 'reviews':
      return kind === 'answer-change'
        ? reviewPaths.deskChange.to({ child, change: id })
        : reviewPaths.deskReview.to({ child, review: id })
    default:
      return recordPaths.deskChild.to({ child })
  }
}

/** Where the family sees it. */
export function familyPath(duty: DutyRow): string | undefined {
  const { child, stream, kind } = duty
  if (!child) return undefined
  const id = idInStream(stream)
  switch (stream.slice(0, stream.indexOf('-'))) {
    case 'identification':
      return identificationPaths.need.to({ child, need: id })
    case 'support':
      return supportPaths.agreed.to({ child })
    case 'redress':
      return redressPaths.concern.to({ child, concern: id })
    case 'question':
      return redressPaths.questions.to({ child })
    case 'reviews':
      return kind === 'answer-change' ? reviewPaths.changes.to({ child }) : reviewPaths.review.to({ child, review: id })
    default:
      return recordPaths.record.to({ child })
  }
}
