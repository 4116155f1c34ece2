import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Delivered, Delivery } from './delivery.ts';
import type { Record_ } from './record.ts';

/** Slack tells the person that a command failed when it is acknowledged later. */
const ACK_MS = 3_000;

const KINDS: Record<Delivery['kind'], string> = {
  event: 'events_api',
  command: 'slash_commands',
  interaction: 'interactive',
};

/** Socket Mode: one-use addresses, envelopes to one of the open connections, acknowledgements timed, refreshes and drops. */
export class SocketMode {
  readonly #server: WebSocketServer;
  readonly #tickets = new Set<string>();
  readonly #open: WebSocket[] = [];
  readonly #waiting = new Map<string, (answer: unknown) => void>();
  readonly #changed = new Set<() => void>();
  readonly #record: Record_;
  #turn = 0;
  /** How many connections were ever opened. */
  opened = 0;

  constructor(server: Server, record: Record_) {
    this.#record = record;
    this.#server = new WebSocketServer({ server, path: '/link' });
    this.#server.on('connection', (socket, request) => {
      const ticket = new URL(request.url ?? '', 'ws://double').searchParams.get('ticket') ?? '';
      if (!this.#tickets.delete(ticket)) return socket.close(4401);
      this.#accept(socket);
    });
  }

  /** The answer of `apps.connections.open`. */
  open(token: string, host: string): object {
    if (!token.startsWith('xapp-')) return { ok: false, error: 'not_allowed_token_type' };
    const ticket = randomUUID();
    this.#tickets.add(ticket);
    return { ok: true, url: `ws://${host}/link?ticket=${ticket}` };
  }

  #accept(socket: WebSocket): void {
    this.opened++;
    socket.on('close', () => {
      if (this.#open.includes(socket)) this.#open.splice(this.#open.indexOf(socket), 1);
      for (const look of this.#changed) look();
    });
    socket.on('error', () => {});
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      this.#waiting.get(envelope_id)?.(payload);
      this.#waiting.delete(envelope_id);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length + 1,
        connection_info: { app_id: 'A000000001' },
      }),
    );
    this.#open.push(socket);
    for (const look of this.#changed) look();
  }

  /** Waits until so many connections were opened in all, and one is open. */
  connections(opened: number): Promise<void> {
    return this.#until(() => this.opened >= opened && this.#open.length > 0);
  }

  /** Waits until no connection is open. */
  closed(): Promise<void> {
    return this.#until(() => this.#open.length === 0);
  }

  #until(reached: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!reached()) return;
        this.#changed.delete(look);
        resolve();
      };
      this.#changed.add(look);
      look();
    });
  }

  /** Sends an envelope over one of the connections. `dropped`: the connection breaks as soon as it is sent. Waits for the acknowledgement. */
  async deliver({ kind, payload, retry }: Delivery, { dropped = false } = {}): Promise<Delivered> {
    const socket = this.#open[this.#turn++ % this.#open.length];
    if (!socket) throw new Error('No connection is open.');
    const id = randomUUID();
    const begun = performance.now();
    const answered = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    let onClose = (): void => {};
    const closed = new Promise<null>((resolve) => {
      onClose = () => resolve(null);
      socket.once('close', onClose);
    });
    const tooLate = AbortSignal.timeout(ACK_MS);
    const late = new Promise<null>((resolve) => tooLate.addEventListener('abort', () => resolve(null)));
    const envelope = {
      envelope_id: id,
      type: KINDS[kind],
      payload,
      accepts_response_payload: kind !== 'event',
      ...(retry ? { retry_attempt: retry.count, retry_reason: retry.reason } : {}),
    };
    await new Promise<void>((resolve) => socket.send(JSON.stringify(envelope), () => resolve()));
    if (dropped) socket.terminate();
    const answer = await Promise.race([answered, closed, late]);
    socket.off('close', onClose);
    const ms = performance.now() - begun;
    if (tooLate.aborted && answer === null)
      this.#record.violations.push(`${kind}: not acknowledged within ${ACK_MS} ms`);
    return { acknowledged: answer !== null, answer, ms };
  }

  /** Sends an envelope and goes on; says whether it was acknowledged since. */
  send({ kind, payload }: Delivery): { answered: boolean } {
    const id = randomUUID();
    const state = { answered: false };
    this.#waiting.set(id, () => {
      state.answered = true;
    });
    this.#open[0]?.send(
      JSON.stringify({ envelope_id: id, type: KINDS[kind], payload, accepts_response_payload: false }),
    );
    return state;
  }

  /** Slack is about to replace a connection: it says so, and the client is to open another. */
  refresh(): void {
    this.#open[0]?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** All connections die without a word: nothing that comes over them is read any more. */
  freeze(): void {
    for (const socket of this.#open.splice(0)) (socket as unknown as { _socket: Socket })._socket.pause();
  }

  /** Waits until each open connection was asked twice more whether it lives. */
  async pinged(): Promise<void> {
    for (let times = 0; times < 2; times++) await Promise.all(this.#open.map((socket) => once(socket, 'ping')));
  }

  dropAll(): void {
    for (const socket of this.#open) socket.terminate();
  }

  drop(): void {
    this.#open[0]?.terminate();
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }
}
