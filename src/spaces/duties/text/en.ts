/** What is said of a duty we have no words for. */
export const en = {
  my: {
    something: (child: string) => `Something owed to ${child}`,
  },
}
export type Text = typeof en
