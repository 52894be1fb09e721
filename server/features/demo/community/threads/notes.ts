import { answered, day, hour, inTurn, says } from '../script.ts'
import type { DemoThread } from '../types.ts'

export const notes: DemoThread = {
  space: 'peer-work',
  title: 'From Monday I’m to write notes',
  need: 'discuss',
  daysAgo: 46,
  timeOfDay: '20:15',
  opening: answered(
    says('Mairead', 0, { heard: 'fenwick tadpole nettle lantern', with: 'Ngozi quince' })`
      Six years I’ve had no login. It was the one thing I’d hold up when a person asked me was I one
      of them: I can’t see your notes and I can’t write in them. I had a fella test it once. He told
      me a lie about a parrot and waited a month to see would it come back to him off a doctor. It
      never did, and then he told me the true things.

      Now there’s a new system and a very nice lady with a lanyard, and everybody who “has contact”
      must record it within the day. I asked what if I don’t and she said I’d go amber.

      I don’t know what I’ll do. I’ve a mortgage. What would ye want me to do, those of you who’d be
      on the other end of it?
    `,
    inTurn(
      says('nettle', 25)`don’t`,
      says('Mairead', 40)`And when they let me go and put in somebody who does?`,
      says('nettle', 52, { heard: 'Mairead' })`
        then at least i’d know. but ok. that’s easy for me to say from a sofa
      `,
    ),
    inTurn(
      says('fenwick', 1 * hour, { heard: 'Mairead' })`I’d stop telling you about the parrot.`,
      says('Mairead', 1 * hour + 5)`I know you would. That’s what has me awake.`,
    ),
    inTurn(
      says('pocketmoth', 2 * hour, { note: 'what is in hospital notes', metoo: 'brisket tadpole' })`
        I got mine, all four hundred pages. (They come in a box like shoes.) On one of the worst
        nights I ever had a night nurse sat with me until it got light. I looked for her. It says:

        > Settled. Nil of note.

        So I’m not sure that writing and telling on someone are the same thing. I’d have given a lot
        for one true sentence in there.
      `,
      says('Mairead', 2 * hour + 30, { thanks: 'pocketmoth' })`
        Nil of note. God.
      `,
      says('lantern', 3 * hour, { heard: 'Mairead pocketmoth' })`
        I have written “settled”. It usually means I had nine more to do and it was five to eight.
      `,
    ),
    inTurn(
      says('quince', 4 * hour, { thanks: 'Mairead' })`
        Could you write them with the person? Sitting together, they read it before it goes in, and
        if they say no then what you write is “met, talked, nothing recorded at their wish”. I’d
        expect amber to be satisfied with that because it’s a sentence and it has a date.

        I say this as somebody who once asked to see what was being written while it was being
        written, and was told that it would “interrupt the process”. I have wondered on and off for
        nine years what the process was. She typed with two fingers and I could tell from the rhythm
        which word was my name. If she’d turned the screen round I think I would have stayed in that
        service, and I’d have been saved a good deal of writing to the ombudsman. That’s by the way.
      `,
      says('Mairead', 4 * hour + 40)`
        It’s a tablet on a stand by the laundry, quince. But go on, you have me thinking.
      `,
    ),
    says('Ngozi', 5 * hour, { heard: 'nettle', with: 'Mairead' })`
      From the side that reads them: what a peer worker writes gets copied into the summary because
      it’s usually the only part with a human in it. And from there into the report, and the report
      goes to the hearing. I would want you to know how far it walks.
    `,
    inTurn(
      says('Mairead', 19 * day, {
        thanks: 'quince Ngozi pocketmoth',
        heard: 'fenwick nettle tadpole',
        with: 'lantern',
      })`
        I said I’d report back and then I didn’t, because I was cross for a fortnight.

        I do it quince’s way now, with the tablet carried off to the end of the corridor. Four out
        of seven said write nothing. One lady dictated me a page and a half and had me read it back
        with the commas. The nice lady says my entries are “unusual”. I’m green.

        The parrot man said write nothing. He hasn’t said much since.
      `,
      says('fenwick', 19 * day + 2 * hour, { with: 'Mairead' })`Give him the month.`,
    ),
  ),
}
