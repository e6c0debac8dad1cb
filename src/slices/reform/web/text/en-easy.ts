import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import type { en } from './en.ts'
import { enEasyLab } from './en-easy-lab.ts'
import { enEasyPath } from './en-easy-path.ts'

/** The path and the lab in easy read, for young people and whoever reads with effort. */
export const enEasy: EasyOf<typeof en> = { public: { path: enEasyPath, lab: enEasyLab } }
