/** Articles that were withdrawn, each with the version that stands again when it is restored. */
export const WITHDRAWALS = `
CREATE TABLE withdrawals (
  article INTEGER PRIMARY KEY REFERENCES versions,
  version INTEGER NOT NULL REFERENCES versions,
  at INTEGER -- UTC ms; null: restored, and listed when it is filed the next time
) STRICT;
`;
