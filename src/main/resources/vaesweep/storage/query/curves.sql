-- Every measured epoch of every trial.
SELECT * FROM curves ORDER BY trial, epoch
