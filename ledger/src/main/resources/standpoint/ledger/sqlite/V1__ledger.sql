-- Rows are only ever added: a trigger on each table refuses change and removal.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,          -- 1 for the first content met at the address
    digest TEXT NOT NULL,              -- SHA-256 of the bytes
    format TEXT NOT NULL,
    retrieved TEXT,
    content BLOB NOT NULL,             -- the bytes received, deflated
    UNIQUE (address, version)
);
CREATE INDEX page_digest ON page (address, digest);

CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page,
    article TEXT NOT NULL,
    part INTEGER NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX reading_page ON reading (page);

CREATE TABLE rejection (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (address, reason, detail)
);

CREATE TABLE entry (                   -- what people add: corrections and evidence of their own
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT NOT NULL,
    json TEXT NOT NULL
);

CREATE TRIGGER page_kept BEFORE UPDATE ON page BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER page_stays BEFORE DELETE ON page BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER reading_kept BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER reading_stays BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER rejection_kept BEFORE UPDATE ON rejection BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER rejection_stays BEFORE DELETE ON rejection BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER entry_kept BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the record is never overwritten'); END;
