/** What is followed. A file of its own: it belongs to the process that gathers, and changes with every fetch. */
export const SOURCES = `
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  collection TEXT NOT NULL,
  host TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  -- When it may be fetched again; NULL while it is paused.
  next_at INTEGER,
  source TEXT NOT NULL,
  fetching TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sources_by_turn ON sources (next_at, id) WHERE next_at IS NOT NULL;
CREATE INDEX sources_by_collection ON sources (collection);

CREATE TABLE items (
  row INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources ON DELETE CASCADE,
  filed_as TEXT NOT NULL,
  version TEXT,
  backlog INTEGER NOT NULL,
  item TEXT NOT NULL,
  UNIQUE (source, filed_as)
) STRICT;
CREATE INDEX items_of_backlog ON items (version) WHERE backlog = 1;

CREATE TABLE item_keys (
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  item INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX keys_of_item ON item_keys (item);
`;
