import { en, type Words } from './en.ts'

/** Easy read: the same, in shorter words. */
export const enEasy: Words = {
  ...en,
  skip: 'Go to the page',
  leaveNote: '“Leave this page” shows you the weather. Your phone may remember this page.',
  signedInAs: name => `This is ${name}’s page.`,
  standing: { law: 'This is the law', area: 'Agreed where you live', proposed: 'Only an idea so far' },
  help: {
    ...en.help,
    parent: {
      danger: 'Is anyone in danger? Call',
      worried: 'Is someone hurting a child? Call the NSPCC. It is free.',
      tooMuch: 'Is it too much for you? Call Samaritans. It is free, day and night.',
      child: 'Your child can call Childline. It is free.',
      rights: 'Free help with support and your rights:',
      rightsLink: 'IPSEA and SENDIASS',
    },
  },
  law: { title: 'What the law says', help: 'Free help, not from us:' },
  next: { eyebrow: 'What happens next', ask: name => `Ask ${name}`, message: 'Write', phone: 'Call' },
  bead: {
    yes: 'It happened',
    no: 'It did not happen',
    moved: 'It moved, and happened',
    away: 'Child was away',
    wait: 'Nobody told us yet',
    soon: 'Not yet',
  },
  spoken: {
    speaks: (who, language) => `${who} speaks ${language} at home.`,
    interpreter: {
      yes: who => `${who} wants an interpreter. Never ask the child.`,
      sometimes: who => `Ask ${who} about an interpreter first.`,
      no: () => 'No interpreter is wanted.',
    },
  },
  needs: {
    overdue: 'The day has passed. What would help?',
    today: 'Today',
    week: 'In the next 7 days',
    later: 'Later',
  },
  voice: {
    differs: 'thinks something else',
    youDiffer: 'you think something else',
    hear: language => `Hear it in ${language}`,
  },
  mend: {
    one: 'One thing to put right. Your words are kept.',
    some: count => `${count} things to put right. Your words are kept.`,
    problem: 'Put this right:',
  },
  attach: {
    ...en.attach,
    ways: 'What you can add',
    padHow: 'Draw with your finger. Or use the arrow keys. Press space to put the pen down.',
    drawn: 'Your drawing is ready. Now press the button below.',
    recording: 'Say it now.',
    recorded: 'Your voice is ready. You can listen first.',
    noMicrophone: 'We cannot hear you. You can choose a recording.',
    chosen: 'Your file is ready. Now press the button below.',
    tooLarge: 'This file is too big.',
    heic: 'Your phone makes a kind of photo we cannot open. Take a picture of the screen with the photo on it. Then choose that picture.',
    unscanned: 'nobody checked it for viruses',
    scanned: 'we checked it for viruses',
    open: 'Open it',
    held: {
      still: {
        picture: 'Your picture is still here.',
        voice: 'Your voice is still here.',
        paper: 'Your PDF is still here.',
      },
      why: 'You do not need to choose it again. Only you have it. We keep it for a day.',
      or: 'Do you still want it?',
      leaveOut: 'No, leave it out',
    },
  },
  savedNow: 'Your words are kept',
  notSaved: 'Your words are not kept yet. Keep this page open.',
  keptAt: time => `We kept your words at ${time}`,
  refused: {
    why: 'Why',
    can: 'What you can do',
    kept: 'Your words are kept.',
    keptRest: 'Nothing has changed.',
  },
}
