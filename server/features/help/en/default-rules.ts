import type { RuleEntry } from '../../../../shared/forms/rules.ts'

/** The rules a new community starts with; every community can make them its own. */
export const defaultRules: readonly RuleEntry[] = [
  {
    id: '',
    about: 'threat',
    title: 'Nobody is threatened or put in danger',
    body: 'No threats, and no calling on others to harm somebody. That includes hints that only the person meant will understand, and following somebody from thread to thread.',
  },
  {
    id: '',
    about: 'personal',
    title: 'Nobody is made known',
    body: 'No real names, addresses, workplaces, photographs or screenshots of members, and no guessing who somebody is. What is said here stays here. You may say who you are yourself; others may not say it for you.',
  },
  {
    id: '',
    about: 'unkind',
    title: 'Nobody is put down',
    body: 'Disagree with what was said, not with what somebody is. No insults, and nobody is made smaller for who they are, what they have been called by a doctor, what they take or do not take.',
  },
  {
    id: '',
    about: 'unsafe',
    title: 'No how-to of harm',
    body: 'You may say that you want to die, or that you have hurt yourself. Leave out how: methods, amounts, places, plans for others to follow, pictures of wounds, and numbers of weight or calories. Put a content note on what is hard to read.',
  },
  {
    id: '',
    about: 'pressure',
    title: 'Nobody is told what to take, to stop or to believe',
    body: 'Say what something did to you. Do not tell others to start, stop or change a medicine or a treatment, and leave out schedules. Nobody is recruited, preached at or sold anything.',
  },
  {
    id: '',
    about: 'other',
    title: 'Members who work in mental health care do not treat anybody here',
    body: 'No diagnosing, no advice as a clinician, no offering of services, no looking for clients, and no writing about clients in a way by which they or others could tell who is meant.',
  },
  {
    id: '',
    about: 'other',
    title: 'Moderation is not worked around',
    body: 'No second account during a pause, no reports made to hurt somebody, no pressure on whoever may have reported or decided something. If you think a decision is wrong, ask for another look.',
  },
]
