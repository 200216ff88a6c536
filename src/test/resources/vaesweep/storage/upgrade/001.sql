PRAGMA application_id = 1986094451;
CREATE TABLE thing (name TEXT NOT NULL) STRICT;
INSERT INTO thing (name) VALUES ('old; with a semicolon');
