SELECT trial FROM sweep_trial WHERE edition = (SELECT max(edition) FROM sweep) ORDER BY position
