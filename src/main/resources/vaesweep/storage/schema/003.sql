-- Schema 3: data of the user's own, with columns, colours and scales.

ALTER TABLE sweep ADD COLUMN folder TEXT; -- that of the sweep file when this edition was last run, to which paths in its text are relative; NULL where the data has a name

ALTER TABLE data ADD COLUMN channels INTEGER NOT NULL DEFAULT 1 CHECK (channels > 0); -- values of a pixel, which width counts too: 1 grey, 3 colour
ALTER TABLE data ADD COLUMN columns TEXT CHECK (json_valid(columns)); -- JSON list of the features' names, where they are columns of a table; NULL for images
ALTER TABLE data ADD COLUMN scaler TEXT CHECK (json_valid(scaler)); -- JSON with scale, offset, divisor: a feature is (x - offset) / divisor of the file's x, one for all or one a feature; NULL for data sets that are part of the program
