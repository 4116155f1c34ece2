/** The archive: facts, what was derived from them, and the listing of current versions. See docs/notes/how-the-archive-is-laid-out.md. */
export const ARCHIVE = `
CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Facts. An article is known by its first version: \`article\` is that version's id.
CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL,
  collection INTEGER NOT NULL REFERENCES collections,
  article INTEGER NOT NULL REFERENCES versions,
  first_seen INTEGER NOT NULL,
  stated TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  raw_hash TEXT NOT NULL,
  checksum INTEGER NOT NULL, -- CRC-32 of version_id, stated and text: damage is noticed before it is shown
  text TEXT NOT NULL,
  UNIQUE (version_id, collection)
) STRICT;

CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions
BEGIN
  SELECT raise(ABORT, 'An article version is never changed.');
END;

-- Where articles come from, and which version each place gave last.
CREATE TABLE keys (
  collection INTEGER NOT NULL REFERENCES collections,
  key TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES versions,
  version INTEGER NOT NULL REFERENCES versions,
  PRIMARY KEY (collection, key)
) STRICT, WITHOUT ROWID;

-- Derived: made anew by a newer reader. Deflated JSON of a Reading.
CREATE TABLE readings (
  version INTEGER PRIMARY KEY REFERENCES versions,
  reader INTEGER NOT NULL,
  reading BLOB NOT NULL
) STRICT;
CREATE INDEX readings_by_reader ON readings (reader);

CREATE TABLE outlets (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX outlets_by_folded ON outlets (folded);

-- One full-text table "terms_<id>" each: the articles of one collection that arrived one after another. The newest of a collection is filled.
CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  collection INTEGER NOT NULL REFERENCES collections,
  opened INTEGER NOT NULL,
  arrivals INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  unsettled INTEGER NOT NULL
) STRICT;
CREATE INDEX segments_by_collection ON segments (collection);

-- One row for each article: its current version, as search and listings need it. A full-text row has its arrival as rowid.
CREATE TABLE current_versions (
  arrival INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES versions,
  article INTEGER NOT NULL UNIQUE REFERENCES versions,
  collection INTEGER NOT NULL REFERENCES collections,
  segment INTEGER NOT NULL REFERENCES segments,
  first_seen INTEGER NOT NULL,
  published_earliest INTEGER,
  published_latest INTEGER,
  outlet INTEGER REFERENCES outlets,
  carrier INTEGER REFERENCES outlets
) STRICT;
CREATE INDEX current_by_segment ON current_versions (segment);
CREATE INDEX current_by_outlet ON current_versions (collection, outlet, first_seen, published_earliest, published_latest);

-- The latest publication among arrivals that stand together, so that "published from" can begin late in a segment.
CREATE TABLE blocks (
  segment INTEGER NOT NULL REFERENCES segments,
  block INTEGER NOT NULL,
  published_latest INTEGER NOT NULL,
  PRIMARY KEY (segment, block)
) STRICT, WITHOUT ROWID;
`;
