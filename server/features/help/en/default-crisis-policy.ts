/** The crisis policy a new community starts with: what its members decide to do, and not to do. */
export const defaultCrisisPolicy = {
  can: `Members here read what you write and answer when they can, often within the hour, sometimes only in the morning. You may say that you want to die. Nobody is shocked, and nothing is taken down for that alone.
If we are worried about you, we say so to you first, and ask what would help.
Nobody here is on duty. The page “If tonight is hard” lists who can be reached live, and who of them may send somebody without asking.`,
  never: `We do not call the police, an ambulance or anybody you know behind your back.
We do not look up who or where you are. The forum keeps no address by which we could.
No program reads along and decides that you are in danger. Nobody is paused or removed for being in a crisis.`,
  must: `Where the law of our country obliges us to act when a life is in danger, we obey it. The owner of this forum still has to find out what that is here, and to write it in this place.
Members who work in mental health care may have duties of their own. Their page says which, before you confide in them.
If we ever have to tell anybody about you, we tell you what we do and why, if we possibly can.`,
}
