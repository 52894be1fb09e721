/** What people in the made-up forum say: sentences that can stand beside one another in any order. */

/** Words to look for: where each stands is known, and so is about how often. */
export const sought = {
  /** In one post of 20,000. */
  rare: 'quokka',
  /** In nine of ten posts. */
  common: 'the',
  /** In one of ten. */
  phrase: '"my peer worker said"',
  /** In nearly every post each, and nowhere one after the other. */
  apart: '"the to"',
} as const

export const rareWords = 'My niece drew a quokka on the envelope.'

export const openers = lines(`
  I have been reading here for a while and this is the first time I write.
  Thank you for putting that into words.
  Last night was one of the long ones.
  I do not have an answer, only company.
  This is almost exactly what happened to me in the spring of 2019.
  I want to push back a little, gently.
  Same here, word for word.
  Can I ask something that may sound naïve?
  It took me three cups of tea to decide whether to post this.
  Reading this on the bus and nodding so hard that people look.
  I have changed my mind about this twice since Tuesday.
  First: you are not a burden, and I am not just saying it.
  Some context, because I never know how much to give.
  I work nights, so forgive me if this is not quite coherent.
  My sister asked me the same question last week.
  Nobody told me this when I started, so I will say it here.
  I laughed, and then I cried, and then I made toast.
  Coming back to say how it went.
  I am in two minds about the advice above.
  What helped me was embarrassingly small.
  You asked what it is like, so here is an honest try.
  I know this thread is old, but it found me today.
  It is strange to see my own life described by a stranger.
  Let me begin with the part that went well.`)

export const middles = lines(`
  The letters pile up by the door and I walk around them as if they were asleep.
  My peer worker said that rest is not a reward, and I have been chewing on that ever since.
  I sleep in pieces: two hours, an hour awake at the window, then two more.
  The new tablets make my hands shake, so my handwriting looks like a seismograph.
  On good days I forget that there are bad days, and the other way round.
  What I miss most is being bored.
  There is a man at the group who never speaks and always stays to wash the cups.
  I told my manager as much as I wanted to and not a word more, and the sky stayed up.
  The form has forty-one pages and asks the same question on page 3 and page 38.
  When the voices get loud I put on the washing machine and we all listen to that instead.
  My mother means well, which makes it harder.
  I keep a list of people I could ring, and next to each name what they are good at.
  Sometimes “How are you?” is the heaviest thing anybody hands me all day.
  The crisis line kept me waiting for twenty minutes, and then the person was lovely.
  I walked as far as the second bench, which is one bench further than last week.
  Nobody on the ward asked me what I used to be good at.
  It was not the diagnosis that hurt, it was the way they stopped listening after it.
  I write down three things before bed; most nights one of them is soup.
  The dog does not care about my discharge summary.
  I used to think that recovery was a place you arrive at, with a sign.
  They said “non-compliant”; I said that I had questions.
  Some of us have been through this door eight times, and we are still here.
  My café au lait has gone cold twice while I have been writing this.
  I can do the dentist or the supermarket, but not both in a week.
  For years I apologised to furniture when I bumped into it.
  The hardest part was the week after, when everyone had gone back to normal.
  I learned to say “I will think about it”, and then to really think about it.
  Being believed the first time would have saved me about six years.
  I do not want to be an inspiration, I want to be left alone with a good book.
  The room was too bright, so we held the meeting on the stairs.
  It helps me to know what I am walking into, so I ask for the plan in writing.
  Whenever I feel well for a month, I start wondering whether I made it all up.
  We sat in her kitchen and did not talk, and it was the best visit I have had.
  My landlord thinks that I have a bad back, and I am going to leave it at that.
  In the waiting room there is a fish tank with exactly one fish.
  I have started to notice the hour before it goes wrong.
  People keep telling me to breathe, as if I had been doing something else.
  I am allowed to have a dull afternoon without it meaning anything.
  The support worker rang back, on the day she said, at the time she said.
  I gave the speech to my bathroom mirror first, and the mirror was very moved.
  Half of what I know about this I learned from people on this page.
  On Sundays my whole street smells of roast and I feel like a ghost at a wedding.
  There was one nurse, Ivo, who always knocked, and I remember him more than the doctors.
  It is all right to leave a thread, a room or a party without a reason.`)

export const closers = lines(`
  No need to reply, I just wanted it written down somewhere.
  How do the rest of you handle that?
  Be kind to yourselves tonight.
  I will be around until midnight or so.
  Take what fits and leave the rest.
  Anyway. The kettle is on.
  Thank you for reading this far.
  Does that make sense to anybody?
  I would really like to hear how it went.
  One day at a time is too long for me; one hour will do.
  Sending a quiet wave from the north.
  We can be tired together.
  It gets different, if not always better.
  That is all I have, and it is yours.
  Tell us when you know more?
  I hope that your night is a short one.`)

export const listed = lines(`
  water before coffee
  curtains open by ten
  one message to one person
  outside as far as the postbox
  nothing that needs a password
  the blue blanket, not the grey one
  music without words
  something warm to hold
  the list of numbers on the fridge
  phone in the other room`)

export const subjects = lines(`
  The hour before it goes wrong
  What do you say when they ask what you do?
  Small things that got me through this week
  Going back to work after a year away
  How do you tell a new friend?
  Night shift: who is awake?
  Letters I do not open
  The group changed rooms and I could not go in
  Coming off slowly: what nobody mentions
  When family means well
  Good waiting rooms, bad waiting rooms
  A quiet win
  Words we would like to retire
  Sleeping in pieces
  Forms, forms, forms
  What helped in the first month after?
  Being the one who listens, too
  Does anybody else keep a list?
  Something kind that a stranger did
  I said no today`)

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
}
