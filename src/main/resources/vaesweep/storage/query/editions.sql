-- Every wording of the sweep file, and how many trials of its plan are complete.
SELECT edition, sweep.registered, sweep.method, sweep.seed, sweep.repeats, sweep.version, count(*) AS trials,
  sum(trial.state = 'complete') AS complete
FROM sweep
JOIN sweep_trial USING (edition)
JOIN trial ON trial.number = sweep_trial.trial
GROUP BY edition
ORDER BY edition
