/**
 * An organisation that publishes news. `name` is what people are shown; `aliases` are other ways in which texts write it.
 * `wire` outlets sell reports to others, so their name on another outlet's page says where the report came from.
 */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wire: boolean;
  /** Names under which the house itself signs, so that a byline gives the outlet away. */
  readonly houseBylines: readonly string[];
  /** Host names of its pages, without "www.". */
  readonly hosts: readonly string[];
  /** ISO 3166 code, or null when not known. */
  readonly country: string | null;
  readonly owner: string | null;
}
