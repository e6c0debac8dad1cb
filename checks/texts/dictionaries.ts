import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One folder's words in both languages. `easy` is missing where nothing of it is shown on `/my`. */
export type Dictionary = { readonly of: string; readonly en: object; readonly easy: object | undefined }

/** Every `text/en.ts` there is, with its easy read beside it where there is any. */
export async function allDictionaries(): Promise<readonly Dictionary[]> {
  const files = globSync('src/**/text/en.ts').toSorted()
  const found = await Promise.all(
    files.map(async file => ({
      of: dirname(file),
      en: await exported(file, 'en'),
      easy: await exported(join(dirname(file), 'en-easy.ts'), 'enEasy'),
    })),
  )
  return found.filter((each): each is Dictionary => each.en !== undefined)
}

async function exported(file: string, name: string): Promise<object | undefined> {
  if (!existsSync(file)) return undefined
  const module: Record<string, unknown> = await import(pathToFileURL(file).href)
  const dictionary = module[name]
  if (typeof dictionary !== 'object' || dictionary === null) throw new Error(`${file} exports no ${name}`)
  return dictionary
}
