/** Words that one can begin with, in English. */
export function WordsToSay() {
  return (
    <section class="block" aria-labelledby="words">
      <h2 id="words">Words you can begin with</h2>
      <p>
        A reply from you often does more than anything the forum can send. It need not be good. Ask
        first, and believe the answer. Make it yours:
      </p>
      <ul class="plain">
        <li>“I read what you wrote, and I am still thinking of it. How is it now?”</li>
        <li>“I do not know what to say, and I did not want to say nothing.”</li>
        <li>“Do you want company, or ideas, or just somebody who has read it?”</li>
        <li>“Are you thinking of killing yourself? You can say so to me. I will not panic.”</li>
        <li>“What made it a little less bad the last time?”</li>
        <li>“Is there somebody near you tonight? Would you like there to be?”</li>
        <li>“I have to sleep now. I will look in again tomorrow around noon.”</li>
      </ul>
      <p>
        Asking about suicide does not put it into anybody’s head. Do not promise what you cannot
        keep, and do not carry it alone: say to somebody of your own that it weighs on you. Nobody
        here is on duty, and neither are you.
      </p>
    </section>
  )
}
