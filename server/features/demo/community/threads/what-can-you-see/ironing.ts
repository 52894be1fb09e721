import { answered, day, hour, inTurn, says } from '../../script.ts'

export const ironing = answered(
  says('Мила', 18)`
    My window looks in kitchen of other house. There is man, he is ironing. Every day he is ironing.
    I never see him in shirt.
  `,
  inTurn(
    says('Inés', 26)`
      Maybe he irons for money! In the hotel we have a lady, only sheets, since twenty years, and
      she goes home and irons also.
    `,
    says('Мила', 31)`
      I also sew for money and at home I go with hole in sleeve.
    `,
    says('Inés', 33, { metoo: 'Petra' })`
      En casa del herrero, cuchillo de palo. In the house of the blacksmith the knife is wood.
    `,
    says('Мила', 37)`
      У нас: сапожник без сапог. Shoemaker without boots. Same man everywhere.
    `,
  ),
  says('quince', 50)`
    Is it possible that he finds it soothing? I iron tea towels when I have a phone call to make.
    I’m not saying it helps with the phone call.
  `,
  inTurn(
    says('Мила', 7 * day + 3 * hour, { heard: 'tadpole Inés moss', with: 'Desmond' })`
      I come back to tell. Today I was standing with my tea and he looked up with the iron and I was
      ashamed, because I am looking already two years. And he waved. I also waved, with cup, and it
      went on curtain.
    `,
    says('tadpole', 7 * day + 4 * hour)`MILA`,
    says('Inés', 7 * day + 5 * hour)`
      Now you must iron something in the window so he knows you are serious.
    `,
    says('Мила', 7 * day + 6 * hour, { thanks: 'Inés' })`
      I will iron curtain.
    `,
  ),
)
