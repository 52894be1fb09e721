import { answered, day, hour, inTurn, says } from '../../script.ts'

export const theBody = answered(
  says('tadpole', 4 * hour + 40)`
    can i ask about the hands? i have the tremor too (different tablet) and i’ve stopped carrying
    cups in front of people. do you get used to it
  `,
  inTurn(
    says('Odile', 5 * hour + 10, { thanks: 'tadpole' })`
      One gets used to half a cup. I never fill anything. My grandchildren believe it is elegance.
    `,
    says('tadpole', 5 * hour + 14)`half a cup. that’s so simple i’m annoyed`,
    says('Мила', 5 * hour + 40)`
      I thread needles with it. I hold breath and lean elbow on belly. For cup also works elbow on
      belly.
    `,
    says('Desmond', 7 * hour, { heard: 'tadpole Мила' })`
      Ruth had it, from something else entirely, and took hers through a straw at the end of every
      party with great dignity. People thought that it was gin.
    `,
    says('tadpole', 7 * hour + 30, { with: 'Desmond' })`i would have liked ruth`,
  ),
  inTurn(
    says('sevenofspades', 9 * hour, { metoo: 'tinroof Inés' })`
      nobody’s going to mention the weight? I’ll mention the weight. I’m two of me. I was a
      sprinter. I look at the other fella in photos and think go on son, run
    `,
    says('Inés', 9 * hour + 20, { with: 'sevenofspades' })`
      Twenty-two kilos and then the doctor gives me a paper about vegetables. I carry mattresses all
      day! I know what is a vegetable.
    `,
    says('sevenofspades', 9 * hour + 26)`did the paper have a picture of a pepper`,
    says('Inés', 9 * hour + 27, { heard: 'sevenofspades tadpole' })`Three peppers. Smiling.`,
    says('Odile', 21 * hour)`
      I ought to have said it. I was rather thin to begin with, and so it made of me what other
      people call normal, and I forgot what it takes from others.
    `,
    says('sevenofspades', 22 * hour)`
      no harm odile. what gets me is they told me it was cake
    `,
  ),
  inTurn(
    says('tinroof', 24 * day + 2 * hour)`
      Old thread I know. Is it allowed to ask if anybody else can’t, with a woman I mean. Since the
      tablets. I don’t have anyone to ask.
    `,
    says('Petra', 24 * day + 3 * hour, { heard: 'tinroof' })`
      It’s allowed. Yes. Half this room I should think.
    `,
    says('fenwick', 24 * day + 4 * hour, { with: 'tinroof' })`Yes here.`,
    says('tinroof', 24 * day + 5 * hour, { thanks: 'Petra fenwick' })`
      OK. I thought it was me.
    `,
  ),
)
