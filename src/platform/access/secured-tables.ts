import type { Sight } from './oracle.ts'

/**
 * Every table of the four schemas and how it is kept: the check of the schema fails when a table is missing here, the
 * property test draws rows for each that names a child. `own`: a rule of its own, with a test of its own.
 */
export type Kept = Sight | { readonly own: string } | { readonly nobody: string }

/** The platform's own; each slice names its tables in its store. */
export const platformKept: Readonly<Record<string, Kept>> = {
  'identity.body': 'area',
  'identity.setting': 'area',
  'identity.term': 'area',
  'identity.closed_day': 'area',
  'identity.post': 'area',
  'identity.teaches': 'area',
  'identity.child': 'child',
  'identity.child_name': 'child',
  'identity.child_place': 'child',
  'identity.circle': 'circle',
  'identity.child_identifier': { own: 'the lead and the officer alone' },
  'identity.child_access': { own: 'each their own rows' },
  'identity.person': { own: "oneself, workers with a post, people of a shared circle, one's children" },
  'identity.address': { own: 'each their own' },
  'identity.move_reader': { own: 'the circle, and the one who reads the plan of a child who comes to them' },
  'identity.closed_record': { nobody: 'whoever opened it with a legal reason, through read_closed' },
  'identity.closed_opening': { own: 'the family, in the area the child is in now, and the one who opened it' },
  'identity.ended_place': { own: 'the circle, and the one whose place it was' },
  'identity.ended_place_words': { own: 'the lead and the officer alone' },
  'identity.bar': { own: 'the lead and the officer alone' },
  'identity.invitation': { own: 'the lead and the officer, and the one of the family who asked for it' },
  'identity.invitation_refusal': { own: 'the lead and the officer alone' },
  'identity.same_child': 'child',
  'identity.breach': { own: 'the people around either child' },
  'identity.brought_source': 'child',
  'identity.brought_writer': 'child',
  'identity.brought_draft': { own: 'the one who read it, while they may see the child' },
  'identity.brought_draft_file': { nobody: 'taken over into the record by a function, by whoever read the draft' },
  'identity.seal': { nobody: 'two named people together, through a function' },
  'identity.seal_keeper': { nobody: 'two named people together, through a function' },
  'identity.seal_opening': { nobody: 'two named people together, through a function' },
  'identity.emergency': { own: 'whoever asked; the child, family and lead once they were told' },
  'identity.emergency_withheld': { nobody: 'through a function: who asked, and who may agree' },
  'identity.emergency_attempt': { nobody: 'counted by a function' },
  'identity.class_code': { nobody: 'the office of the setting, through a function' },
  'identity.reading_reminder': { own: 'whoever keeps the timetable, and the one who was reminded' },
  'identity.class_visit': { own: 'whoever may read a look of theirs; those of the area, once they told something' },
  'read.duty': 'audience',
  'read.nudge': { own: 'whoever may read the duty it says' },
  'read.timeline': 'audience',
  'web.file': { own: 'whoever may read an entry it came with, by a policy of each slice that keeps files' },
  'web.file_chunk': { own: 'whoever sees the file' },
  'web.look': { own: 'the child, family and lead' },
  'log.event': { nobody: 'read through load_stream, which asks the relationship' },
  'log.stream_head': { nobody: "only the log's own functions" },
  'log.log_seal': { nobody: "only the log's own functions" },
  'log.erasure': { nobody: "only the log's own functions" },
}
