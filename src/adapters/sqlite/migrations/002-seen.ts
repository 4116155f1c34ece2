/** What is new is asked for by when it was first seen: an index of arrivals by that, within each segment. */
export const SEEN = `
CREATE INDEX current_by_seen ON current_versions (segment, first_seen, arrival);
`;
