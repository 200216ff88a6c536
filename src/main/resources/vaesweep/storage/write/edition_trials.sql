SELECT trial FROM sweep_trial WHERE edition = :edition ORDER BY position
