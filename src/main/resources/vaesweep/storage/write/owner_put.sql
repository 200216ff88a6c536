INSERT OR REPLACE INTO owner (id, mark) VALUES (1, :mark)
