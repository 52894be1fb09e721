/** The least that could be live: Socket.IO, everybody in one room, the same frame for each. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Server } from 'socket.io'
import { answerOrders } from './orders.ts'

export interface BroadcastOrder {
  /** The event and data that a POST sends to everybody. */
  event: string
  data: unknown
}

const app = express()
const server = createServer(app)
const io = new Server(server, { path: '/live', serveClient: false })
io.on('connection', (socket) => {
  socket.on('watch', (_target: unknown, done: (answer: object) => void) => {
    void socket.join('everybody')
    done({ cursor: 'bare' })
  })
})
let frame: BroadcastOrder = { event: 'change', data: {} }
app.post('/{*any}', express.json(), (_req, res) => {
  io.to('everybody').emit(frame.event, frame.data)
  res.status(201).json({ ok: true })
})
server.listen(0, '127.0.0.1')

answerOrders<BroadcastOrder, string>((order) => {
  frame = order
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
