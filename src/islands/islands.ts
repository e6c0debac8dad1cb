import { offerAttaching } from './parts/attach.ts'
import { keepDrafts } from './parts/autosave.ts'
import { readChartsInSteps } from './parts/chart-steps.ts'
import { startComponents } from './parts/components.ts'
import { offerCopyingLinks } from './parts/copy-link.ts'
import { leaveQuickly } from './parts/leave.ts'
import { offerListening } from './parts/listen.ts'
import { carryOnOffline } from './parts/offline.ts'
import { offerPrinting } from './parts/print.ts'
import { bringScanned } from './parts/scanned.ts'
import { openSharedLink } from './parts/shared-link.ts'
import { showAgain } from './parts/show-again.ts'

// Every page works without this file; what it adds makes a working page kinder. One island's fault stops no other.
// The offline one keeps the page as it came, so it stands before those that change it.
for (const start of [
  leaveQuickly,
  carryOnOffline,
  bringScanned,
  startComponents,
  offerListening,
  offerPrinting,
  offerCopyingLinks,
  offerAttaching,
  keepDrafts,
  openSharedLink,
  showAgain,
  readChartsInSteps,
]) {
  try {
    start()
  } catch (fault) {
    console.error(fault)
  }
}

// The lab brings a model of its own: only a page that has one asks for it.
const lab = document.querySelector<HTMLFormElement>('form[data-t-lab]')
if (lab) void import('./parts/lab/lab.ts').then(({ makeLabLive }) => makeLabLive(lab))
