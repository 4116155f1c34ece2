type Args = Readonly<Record<string, unknown>>;

/** One call of the Web API, or an answer by `response_url` (method `respond`), and what came of it. */
export interface Call {
  readonly method: string;
  readonly args: Args;
  /** What Slack now holds of it; false when it was refused, or lost before it was taken. */
  readonly accepted: boolean;
  /** The time stamp of what was posted, the id of what was opened. */
  readonly name: string | null;
}

/** What really reached Slack. Tests read this, never what the bot says of itself. */
export class Record_ {
  readonly calls: Call[] = [];
  readonly violations: string[] = [];
  readonly #waiting = new Set<() => void>();

  add(call: Call): void {
    this.calls.push(call);
    for (const look of this.#waiting) look();
  }

  /** The accepted calls of a method, in order. */
  accepted(method: string): Call[] {
    return this.calls.filter((call) => call.method === method && call.accepted);
  }

  /** Waits until so many calls of a method were accepted, and gives them. */
  async until(method: string, count = 1): Promise<Call[]> {
    return this.once(() => {
      const found = this.accepted(method);
      return found.length >= count ? found : null;
    });
  }

  /** Waits until `look` finds something; it is asked again after each call. */
  once<T>(look: () => T | null): Promise<T> {
    return new Promise((resolve) => {
      const again = (): void => {
        const found = look();
        if (found === null) return;
        this.#waiting.delete(again);
        resolve(found);
      };
      this.#waiting.add(again);
      again();
    });
  }
}
