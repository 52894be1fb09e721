/** Help: what this forum is and keeps, in long prose, and the words a new community starts with. */

/** The agreement offered to the owner at set-up, in Markdown; every community can make it its own. */
export const defaultAgreement = `We come here because of what we have lived through, or live with now. This is what we ask of one another.

1. **Speak from your own life.** Say how it was for you. What others have, and what it means, is theirs to say.
2. **Give what is asked for.** Many threads say what their author hopes for. If one does not, ask before you advise.
3. **Nobody is told what to take, what to stop, or what to believe.** Tell what something did to you or for you. Leave out amounts and schedules.
4. **Put a content note on what is hard to read**, and then write what you need to. Never describe how someone harmed themselves or could.
5. **What is said here stays here.** No screenshots, no retelling with names, no guessing who somebody is. If you recognise a person, keep it to yourself.
6. **You may be angry and you may disagree.** Speak to what was said. Nobody is insulted, threatened, or made smaller for who they are.
7. **Nobody here is on duty.** Members who work in mental health care are here for themselves. You may go quiet at any time, and so may everyone else.
8. **If we are worried about you, we say so to you first.** We do not contact anyone about you behind your back. If the law leaves us no choice, or a life is at stake, we tell you what we do, if we possibly can. The page *If tonight is hard* says who may involve the police.
9. **The moderation team keeps to these rules too.** It says what it does and why. If you think it is wrong, say so.
`
