-- What was found in the newest edition, with the remedy and the trials.
SELECT position, severity, code, sentence, remedy, trials, remedy_sweep
FROM finding
WHERE edition = (SELECT max(edition) FROM sweep)
ORDER BY position
