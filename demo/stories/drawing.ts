import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeAnew } from '../../src/platform/files/picture.ts'
import { received } from '../../src/platform/files/receive.ts'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { keepFiles, newFile } from '../../src/slices/record/store/attachments.ts'
import { runRecord } from '../../src/slices/record/store/run-record.ts'
import { idOf } from '../ids.ts'
import type { Scene } from '../teller.ts'
import { kid, own, scene } from './telling.ts'

/** A child draws something for their own page, and somebody asks what it is. */
export const draws = (on: string, at: string, child: string, drawing: string, about: string): Scene =>
  scene(on, at, child, async act => {
    const made = await makeAnew(readFileSync(join(projectFolder, 'demo', 'drawings', drawing)))
    if (typeof made === 'string') throw new Error(`${drawing}: ${made}`)
    const { bytes, width, height } = made
    const file = received({ kind: 'picture', type: 'image/jpeg', bytes, size: { width, height }, scanned: false })
    const drawn = newFile(idOf(`drawing ${child} ${drawing}`), file, about)
    const done = await runRecord(act, kid(child), {
      type: 'WriteEntry',
      entry: idOf(`entry ${child} about-me ${on} ${at}`),
      after: 0,
      part: 'about-me',
      words: '',
      language: 'English',
      pictures: [],
      attached: [drawn.attachment],
      voice: 'young-person',
      whose: own(child),
      audience: 'circle',
      named: [],
    })
    await keepFiles(act, kid(child), [drawn])
    return done
  })
