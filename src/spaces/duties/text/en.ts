/** Duties of redress as a family reads them, and what is said of a duty we have no words for. */
export const en = {
  my: {
    duty: {
      'answer-concern': () => 'Your concern is answered',
      'setting-adds': () => 'The school adds what it knows about your concern',
      'put-right': () => 'Something that puts it right',
      'answer-question': () => 'Your question is answered',
    } satisfies Record<string, (child: string) => string>,
    something: (child: string) => `Something owed to ${child}`,
  },
}
export type Text = typeof en
