/** The crisis policy a new community starts with: what its members decide to do, and not to do. */
export const defaultCrisisPolicy = {
  can: `Los miembros leen aquí lo que escribes y responden cuando pueden, a menudo en menos de una hora, a veces no hasta la mañana siguiente. Puedes decir que quieres morir. Nadie se escandaliza, y nada se retira solo por eso.
Si nos preocupas, te lo decimos primero a ti, y preguntamos qué ayudaría.
Aquí nadie está de guardia. La página “Si esta noche es difícil” enumera a quién se puede acudir en ese momento, y quién de entre ellos puede enviar a alguien sin preguntar.`,
  never: `A tus espaldas no llamamos a la policía, ni a una ambulancia, ni a nadie que conozcas.
No buscamos quién eres ni dónde estás. El foro no guarda ninguna dirección con la que pudiéramos hacerlo.
Ningún programa lee lo que escribes y decide que estás en peligro. A nadie se le pone una pausa ni se le expulsa por estar en crisis.`,
  must: `Cuando la ley de nuestro país nos obliga a actuar porque una vida está en peligro, la cumplimos. Quien es titular de este foro todavía tiene que averiguar qué significa eso aquí, y escribirlo en este lugar.
Los miembros que trabajan en salud mental pueden tener sus propias obligaciones. Su página dice cuáles, antes de que les confíes algo.
Si alguna vez tenemos que decirle algo de ti a alguien, te decimos qué hacemos y por qué, siempre que nos sea posible.`,
}
