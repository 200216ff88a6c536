-- The tables and views, with a comment and the unit on every column.
SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY type, name
