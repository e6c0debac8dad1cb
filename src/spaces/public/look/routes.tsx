import { notFound, page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { LookPage } from '../../../ui/gallery/look.page.tsx'
import { findSample } from '../../../ui/gallery/samples.ts'
import * as paths from './paths.ts'

/** Public: whoever makes pages, or reads them closely, sees each part and its rules. */
export const routes = (on: Routes): void => {
  on.get(paths.look, 'anyone', () => page(<LookPage sampleHref={name => paths.sample.to({ name })} />))
  on.get(paths.sample, 'anyone', ask => {
    const sample = findSample(ask.params.name)
    return sample ? page(sample.draw()) : notFound()
  })
}
