import { idOf } from '../../ids.ts'

/** Talk Time: six children, twice a week. What its stories speak of by name. */
export const talkTime = idOf('group talk time')
export const inTalkTime = ['kofi', 'ada', 'noor', 'samuel', 'lily', 'oluwaseun'] as const
export const talkTimeOf = (child: string): string => idOf(`commitment talk time ${child}`)
export const quietStart = idOf('commitment quiet start kofi')
