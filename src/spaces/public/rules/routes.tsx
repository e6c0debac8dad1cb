import { notFound, page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { isClauseId, isPackId } from '../../../policy/clause.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'
import { loadPacks } from '../../../policy/load-packs.ts'
import { loadTrace } from '../../../policy/trace/load-trace.ts'
import { ClausePage } from './clause.page.tsx'
import { findClauseView } from './clause-view.ts'
import { ComparePage } from './compare.page.tsx'
import { PackPage } from './pack.page.tsx'
import { PacksPage } from './packs.page.tsx'
import * as paths from './paths.ts'
import { RequirementsPage } from './requirements.page.tsx'
import { chosenIn } from './requirements-chosen.ts'
import { RightsPage } from './rights.page.tsx'
import { rightsView } from './rights-view.ts'
import { en } from './text/en.ts'

/**
 * All public and the same for everyone: packs and adoptions are read once, when the server starts, and the trace when it is
 * first asked for.
 */
export const routes = (on: Routes): void => {
  const library = loadPacks()
  const adoptions = loadAdoptions()
  const packOf = (id: string) => (isPackId(id) ? library.get(id) : undefined)

  on.get(paths.packs, 'anyone', () => {
    const view = [...library.values()].map(pack => ({ pack, agreedBy: agreedTo(pack.id) }))
    return page(<PacksPage view={view} text={en} />)
  })
  on.get(paths.requirements, 'anyone', ask =>
    page(<RequirementsPage trace={traced()} text={en} chosen={chosenIn(ask.query)} />),
  )
  on.get(paths.compare, 'anyone', ask =>
    page(<ComparePage library={library} every={ask.query.every === 'yes'} text={en} />),
  )
  on.get(paths.pack, 'anyone', ask => {
    const pack = packOf(ask.params.pack)
    return pack ? page(<PackPage pack={pack} text={en} />) : notFound()
  })
  on.get(paths.clause, 'anyone', ask => {
    const pack = packOf(ask.params.pack)
    const id = ask.params.clause.split('@')[0] ?? ''
    const view = pack && isClauseId(id) ? findClauseView(library, adoptions, traced(), pack, id) : undefined
    return view ? page(<ClausePage view={view} text={en} />) : notFound()
  })
  on.get(paths.rights, 'anyone', () => {
    const law = library.get('children-and-families-act-2014')
    return law ? page(<RightsPage view={rightsView(law)} text={en} />) : notFound()
  })

  function agreedTo(pack: string): readonly string[] {
    return [...new Set(adoptions.flatMap(each => (each.pack === pack && each.agreedBy ? [each.agreedBy] : [])))]
  }
}

let trace: ReturnType<typeof loadTrace> | undefined
function traced(): ReturnType<typeof loadTrace> {
  trace ??= loadTrace()
  return trace
}
