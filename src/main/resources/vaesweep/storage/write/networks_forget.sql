DELETE FROM network
WHERE trial IN (SELECT trial FROM sweep_trial WHERE edition = (SELECT max(edition) FROM sweep))
