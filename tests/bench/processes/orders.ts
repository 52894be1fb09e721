/** Processes that a benchmark starts, and orders to them: each order is answered once. */

type Handler<Order, Reply> = (order: Order) => Promise<Reply> | Reply

/** For the process that was started: answers every order with what `handle` returns. */
export function answerOrders<Order, Reply>(handle: Handler<Order, Reply>): void {
  process.on('message', (order: Order) => {
    void (async () => {
      try {
        process.send!({ reply: await handle(order) })
      } catch (error) {
        process.send!({
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        })
      }
    })()
  })
  process.on('disconnect', () => process.exit(0))
}
