/** Words that one can begin with, in Spanish. */
export function WordsToSay() {
  return (
    <section class="block" aria-labelledby="words">
      <h2 id="words">Palabras con las que puedes empezar</h2>
      <p>
        Una respuesta tuya suele hacer más que cualquier cosa que pueda enviar el foro. No hace
        falta que sea buena. Pregunta primero, y cree lo que te respondan. Dilo a tu manera:
      </p>
      <ul class="plain">
        <li>“He leído lo que escribiste, y sigo pensando en ello. ¿Cómo estás ahora?”</li>
        <li>“No sé qué decir, y no quería no decir nada.”</li>
        <li>“¿Quieres compañía, o ideas, o simplemente alguien que lo haya leído?”</li>
        <li>“¿Estás pensando en matarte? A mí puedes decírmelo. No voy a entrar en pánico.”</li>
        <li>“¿Qué lo hizo un poco menos malo la última vez?”</li>
        <li>“¿Hay alguien cerca de ti esta noche? ¿Te gustaría que lo hubiera?”</li>
        <li>“Ahora tengo que dormir. Mañana volveré a mirar, hacia el mediodía.”</li>
      </ul>
      <p>
        Preguntar por el suicidio no le mete la idea en la cabeza a nadie. No prometas lo que no
        puedas cumplir, y no lo cargues a solas: dile a alguien de tu confianza que te pesa. Aquí
        nadie está de guardia, y tú tampoco.
      </p>
    </section>
  )
}
