import { hour, inTurn, says } from '../../script.ts'

export const untilMorning = inTurn(
  says('小雨', 9, { thanks: 'halfpast' })`我在。I am here.`,
  says('halfpast', 10)`Raining where you are?`,
  says('小雨', 13)`
    No. But the room above walks. He goes six steps and turns, six steps and turns. I think he also
    has a night.
  `,
  says('halfpast', 17)`Mine’s the radiator. Tick tick, stop, tick.`,
  says('小雨', 20)`Is it on?`,
  says('halfpast', 21, { heard: '小雨' })`It’s been off for weeks.`,
  says('Мила', 34)`
    It is metal becoming cold. When I was small grandmother said: radiator is counting the people,
    if somebody is missing it starts from beginning.
  `,
  says('halfpast', 36)`That’s horrible.`,
  says('Мила', 38, { heard: 'pocketmoth' })`
    Yes. But you see, it counts you each time. So you are in.
  `,
  says('halfpast', 47, { with: 'Мила 小雨 fenwick', heard: 'tadpole' })`
    I had a bad thing in my head all evening. Not going to do it. It just sits there with its coat
    on.
  `,
  says('小雨', 50)`
    Do you want to say about it, or do you want me to tell about stupid things?
  `,
  says('halfpast', 51)`Stupid things.`,
  says('小雨', 58, { thanks: 'halfpast Мила', heard: 'tadpole Yusuf' })`
    Okay. In my shop today a man asked for shampoo for a horse. I said we have not. He asked for
    shampoo for woman with very strong hair. I asked, is it the horse? He said, it is the horse.
  `,
  says('halfpast', 1 * hour + 1)`Did you sell it him`,
  says('小雨', 1 * hour + 3)`Two bottles. With coconut.`,
  says('Мила', 1 * hour + 9)`
    I worked one summer with horses. Mine would not permit coconut. Her name was Бухгалтерия, it
    means Accounting.
  `,
  says('halfpast', 1 * hour + 10, { heard: 'Мила' })`Why`,
  says('Мила', 1 * hour + 14)`Because everybody was afraid of her and she was always right.`,
  says('halfpast', 1 * hour + 31)`It’s gone and sat a bit further off. The thing.`,
  says('小雨', 1 * hour + 33, { with: 'halfpast' })`
    慢慢来。I don’t go to bed yet. You don’t need to write, I leave the page open.
  `,
  says('Yusuf', 2 * hour + 51, { thanks: 'halfpast', heard: '小雨 Мила' })`
    Morning, or whatever this is. I’m on until eight with one hand in the dough. Go to sleep you
    two, I’ve got the page. @halfpast I’ll look every time a tray comes out.
  `,
  says('halfpast', 3 * hour + 2)`What’s in the oven`,
  says('Yusuf', 3 * hour + 24)`Plaits. One of them’s come out like a fist.`,
  says('halfpast', 3 * hour + 25, { with: 'Yusuf' })`Keep me that one.`,
)
