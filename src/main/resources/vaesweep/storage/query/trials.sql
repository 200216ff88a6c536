-- Every trial of the newest edition: parameters, state and final numbers.
SELECT * FROM trials ORDER BY trial
