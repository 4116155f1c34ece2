/** The ledger: which digests there are, what was decided for their slots, and what became of it. See docs/decisions/delivery.md. */
export const LEDGER = `
CREATE TABLE runs (epoch INTEGER NOT NULL, alive INTEGER NOT NULL) STRICT;
INSERT INTO runs VALUES (0, 0);
CREATE TABLE digests (
  id TEXT PRIMARY KEY,
  platform TEXT NOT NULL,
  tenant TEXT NOT NULL,
  created INTEGER NOT NULL,
  active INTEGER NOT NULL,
  wake INTEGER NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX digests_by_wake ON digests (wake) WHERE active = 1;
CREATE INDEX digests_by_tenant ON digests (platform, tenant);
CREATE TABLE editions (
  digest TEXT NOT NULL,
  local TEXT NOT NULL,
  at INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  fate TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (digest, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX editions_by_time ON editions (digest, at);
CREATE INDEX editions_open ON editions (decided) WHERE fate = 'open';
CREATE TABLE parts (
  key TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  local TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen (key TEXT PRIMARY KEY, message TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX parts_by_edition ON parts (digest, local, position);
CREATE TABLE covers (
  digest TEXT NOT NULL,
  version TEXT NOT NULL,
  local TEXT NOT NULL,
  article TEXT NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (digest, version, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX covers_by_edition ON covers (digest, local);
CREATE INDEX covers_by_article ON covers (digest, article);
`;
