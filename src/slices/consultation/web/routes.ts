import type { Routes } from '../../../platform/web/routes.ts'
import { openPictures } from '../store/pictures.ts'
import { deskRoutes } from './desk-routes.tsx'
import { resultsRoutes } from './results-routes.tsx'
import { sayRoutes } from './say-routes.tsx'

/** Dialogues: taking part and results for anybody, and the desk of whoever looks after one. */
export const routes = (on: Routes): void => {
  const pictures = openPictures()
  sayRoutes(pictures)(on)
  resultsRoutes(pictures)(on)
  deskRoutes(on)
}
