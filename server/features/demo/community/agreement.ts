/** What members of the demo community agree to, in the words of its founders. */
export const agreement = `We wrote this at Hedda’s kitchen table, four of us, over two evenings and one row. It is short so that you can remember it when you are tired.

1. **Speak from your own life.** Say how it was for you. What somebody else has, and what it is called, is for them to say.
2. **Ask before you advise.** Many posts say what their author hopes for. If one doesn’t, ask. “Do you want ideas or company?” has never offended anyone here yet.
3. **Nobody is told to take a drug, and nobody is told to stop.** We do talk about what they did to us and for us. No amounts and no schedules.
4. **Nobody here sends anyone to your door.** If you frighten us we will say so to you. The page *If tonight is hard* lists who can come, and which of them may bring the police.
5. **Name the hard things first.** Wards, restraint, self-harm, death: put a content note on it, then write what you need to. Never how it was done.
6. **What is said here stays here.** No screenshots, no quoting in reports or essays, no guessing out loud who somebody is. If you think you recognise a person, leave them their name.
7. **You may be angry.** At the system, at us, at rule 3. Be angry with what was said and leave the person standing.
8. **No one is on duty.** If you work in this field, that stops at the door. If you need to go quiet in the middle of a conversation, go. You don’t owe a reason afterwards.
9. **When we get it wrong, say so.** Moderators explain what they do. If you still disagree, ask Desmond. If all of us are the trouble, take your posts with you; the button works and we won’t make you use it twice.

*Hedda, Yusuf, fenwick and Desmond*
`
