SELECT code, severity, sentence, remedy, trials
FROM finding WHERE edition = (SELECT max(edition) FROM sweep)
ORDER BY position
