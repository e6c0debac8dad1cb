import type { DemoChild } from './children/child.ts'
import { classmates } from './children/classmates.ts'
import { storyChildren } from './children/story-children.ts'

export type { DemoChild } from './children/child.ts'
export { classmates, storyChildren }

/** Children and young people of the region: sixteen with a story, and their classmates on support. */
export const demoChildren: readonly DemoChild[] = [...storyChildren, ...classmates]
