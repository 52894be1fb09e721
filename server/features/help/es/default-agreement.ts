/** The agreement offered to the owner at set-up, in Markdown; every community can make it its own. */
export const defaultAgreement = `Venimos aquí por lo que hemos vivido, o por lo que vivimos ahora. Esto es lo que nos pedimos.

1. **Habla desde tu propia vida.** Di cómo fue para ti. Qué tienen otras personas, y qué significa, les toca decirlo a ellas.
2. **Da lo que se pide.** Muchas conversaciones dicen qué espera quien las empezó. Si una no lo dice, pregunta antes de aconsejar.
3. **A nadie se le dice qué tomar, qué dejar ni qué creer.** Cuenta qué te hizo algo, para bien o para mal. Deja fuera las cantidades y las pautas.
4. **Pon una nota de contenido a lo que es duro de leer**, y después escribe lo que necesites. Nunca describas cómo alguien se hizo daño o podría hacérselo.
5. **Lo que se dice aquí se queda aquí.** Sin capturas de pantalla, sin contarlo con nombres, sin adivinar quién es quién. Si reconoces a una persona, guárdatelo.
6. **Puedes tener rabia y puedes no estar de acuerdo.** Habla de lo que se ha dicho. A nadie se le insulta, amenaza ni menosprecia por ser quien es.
7. **Aquí nadie está de guardia.** Los miembros que trabajan en salud mental están aquí por su propia vida. Puedes dejar de responder en cualquier momento, y cualquier otra persona también.
8. **Si nos preocupas, te lo decimos primero a ti.** A tus espaldas no nos ponemos en contacto con nadie para hablar de ti. Si la ley no nos deja otra opción, o hay una vida en juego, te decimos lo que hacemos, siempre que nos sea posible. La página *Si esta noche es difícil* dice quién puede hacer que intervenga la policía.
9. **El equipo de moderación también cumple estas reglas.** Dice qué hace y por qué. Si crees que se equivoca, dilo.
`
