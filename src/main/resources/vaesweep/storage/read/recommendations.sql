SELECT position, purpose, sentence, beta_eff, low, high, metric, value, standard_error, trials, sure
FROM recommendation WHERE edition = (SELECT max(edition) FROM sweep)
ORDER BY position
