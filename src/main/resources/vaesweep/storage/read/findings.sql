SELECT position, code, severity, sentence, remedy, trials, remedy_sweep
FROM finding WHERE edition = (SELECT max(edition) FROM sweep)
ORDER BY position
