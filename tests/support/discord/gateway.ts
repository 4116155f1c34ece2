import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export const INTENT = { guilds: 1, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

/** One identified connection, which outlives its socket. */
interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** All that was dispatched, so that RESUME can replay it. The number of an event is its place, from 1. */
  readonly events: string[];
  socket: WebSocket | null;
}

export interface GatewayOptions {
  readonly token: string;
  /** Whether the Developer Portal grants the intent to read every message. */
  messageContent: boolean;
  heartbeatMs: number;
  /** The payload of READY without what the gateway adds, and the guilds that follow. */
  readonly ready: () => object;
  readonly guilds: () => readonly { readonly id: string }[];
}

/** Discord's gateway: HELLO, IDENTIFY, READY, RESUME with replay, and all that can go wrong between. */
export class FakeGateway {
  readonly options: GatewayOptions;
  readonly sessions = new Map<string, Session>();
  identifies = 0;
  resumes = 0;
  /** Connections that were closed by the client with this code. */
  readonly closes: number[] = [];
  acknowledgesHeartbeats = true;
  heartbeats = 0;
  url = '';
  readonly #server: WebSocketServer;
  readonly #changed: () => void;

  constructor(http: Server, options: GatewayOptions, changed: () => void) {
    this.options = options;
    this.#changed = changed;
    this.#server = new WebSocketServer({ server: http });
    this.#server.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event to the sessions that it concerns, also to those whose socket is down: they will ask for it. */
  dispatch(
    t: string,
    d: object | ((intents: number) => object),
    to: { guild: string | null; intent?: number } = { guild: null },
  ): void {
    for (const session of this.sessions.values()) {
      const [id, count] = session.shard;
      const shard = to.guild === null ? 0 : Number((BigInt(to.guild) >> 22n) % BigInt(count));
      if (shard !== id || (to.intent !== undefined && (session.intents & to.intent) === 0)) continue;
      this.#send(session, t, typeof d === 'function' ? d(session.intents) : d);
    }
  }

  /** The event about the thing with this id comes once more, as another delivery. */
  repeat(id: string): void {
    for (const session of this.sessions.values()) {
      const events = session.events.map((event) => JSON.parse(event) as { t: string; d: { id?: string } });
      const event = events.find(({ t, d }) => d.id === id && (t === 'INTERACTION_CREATE' || t === 'MESSAGE_CREATE'));
      if (event) this.#send(session, event.t, event.d);
    }
  }

  /** The sockets break, without a word. */
  drop(): void {
    for (const session of this.sessions.values()) session.socket?.terminate();
  }

  closeAll(code: number): void {
    for (const session of this.sessions.values()) session.socket?.close(code);
  }

  /** Op 7: connect again, please. */
  askToReconnect(): void {
    for (const session of this.sessions.values()) session.socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Discord ends every session, and closes its connection with a code. */
  end(code: number): void {
    const sockets = [...this.sessions.values()].map(({ socket }) => socket);
    this.sessions.clear();
    for (const socket of sockets) socket?.close(code);
  }

  /** The sessions are forgotten, so that no RESUME will do. */
  forget(): void {
    this.sessions.clear();
  }

  /** Anything at all, as it is. */
  sendRaw(data: string | Buffer): void {
    for (const session of this.sessions.values()) session.socket?.send(data);
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((closed) => this.#server.close(closed));
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.options.heartbeatMs } }));
    socket.on('message', (data) => this.#hear(socket, JSON.parse(String(data)) as { op: number; d: never }));
    socket.on('close', (code) => {
      this.closes.push(code);
      for (const session of this.sessions.values()) if (session.socket === socket) session.socket = null;
      this.#changed();
    });
  }

  #hear(socket: WebSocket, { op, d }: { op: number; d: never }): void {
    if (op === 1) {
      this.heartbeats++;
      if (this.acknowledgesHeartbeats) socket.send(JSON.stringify({ op: 11 }));
    }
    if (op === 2) this.#identify(socket, d);
    if (op === 6) this.#resume(socket, d);
    this.#changed();
  }

  #identify(
    socket: WebSocket,
    { token, intents, shard }: { token: string; intents: number; shard: [number, number] },
  ): void {
    this.identifies++;
    if (token !== this.options.token) return void socket.close(4004);
    if ((intents & INTENT.messageContent) !== 0 && !this.options.messageContent) return void socket.close(4014);
    const session: Session = { id: `session-${this.identifies}`, intents, shard, events: [], socket };
    this.sessions.set(session.id, session);
    const guilds = this.options
      .guilds()
      .filter(({ id }) => Number((BigInt(id) >> 22n) % BigInt(shard[1])) === shard[0]);
    this.#send(session, 'READY', {
      ...this.options.ready(),
      session_id: session.id,
      resume_gateway_url: this.url,
      shard,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    });
    for (const guild of guilds) this.#send(session, 'GUILD_CREATE', guild);
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    const session = this.sessions.get(session_id);
    if (!session) return void socket.send(JSON.stringify({ op: 9, d: false }));
    this.resumes++;
    session.socket = socket;
    for (const event of session.events.slice(seq)) socket.send(event);
    this.#send(session, 'RESUMED', {});
  }

  #send(session: Session, t: string, d: object): void {
    const event = JSON.stringify({ op: 0, t, s: session.events.length + 1, d });
    session.events.push(event);
    session.socket?.send(event);
  }
}
