-- Every configuration of the newest edition: parameters, repeats, and means with their 95% intervals.
SELECT * FROM configurations ORDER BY trial
