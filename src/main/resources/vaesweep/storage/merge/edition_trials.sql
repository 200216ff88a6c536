SELECT edition, position, trial FROM sweep_trial ORDER BY edition, position
