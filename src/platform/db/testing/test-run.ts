import { join } from 'node:path'
import { runsFolder } from './runs-folder.ts'

// The first process of a run says its number to the workers it starts.
process.env.TANDEM_TEST_RUN ??= String(process.pid)
const run = process.env.TANDEM_TEST_RUN

export const folderPrefix = 'tandem-test-'

/** What one run of the tests calls its server's folder and its databases, so that runs side by side never meet. */
export const testRun = {
  folder: join(runsFolder, `${folderPrefix}${run}`),
  prefix: `tandem_test_${run}_`,
} as const
