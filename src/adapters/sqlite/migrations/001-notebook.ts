/** The notebook: what is kept of conversations. A file of its own; see docs/decisions/notebook-beside-the-archive.md. */
export const NOTEBOOK = `
CREATE TABLE notes (
  platform TEXT NOT NULL,
  tenant TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  person TEXT,
  at INTEGER NOT NULL,
  until INTEGER,
  value TEXT NOT NULL,
  PRIMARY KEY (platform, tenant, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_time ON notes (kind, at);
CREATE INDEX notes_by_end ON notes (until) WHERE until IS NOT NULL;
CREATE INDEX notes_by_person ON notes (platform, tenant, person) WHERE person IS NOT NULL;
`;
