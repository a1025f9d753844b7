/** The table of lists whose news an operator has paused. */
export const createPauses = [`CREATE TABLE pauses (list TEXT PRIMARY KEY, at BIGINT NOT NULL)`];
