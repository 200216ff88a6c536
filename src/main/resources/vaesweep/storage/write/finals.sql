SELECT members.configuration, members.trials, members.unsettled, point.*
FROM (
  SELECT
    configuration_trial.configuration, json_group_array(trial.number) AS trials,
    sum(trial.state NOT IN ('complete', 'failed')) AS unsettled
  FROM configuration_trial
  JOIN trial ON trial.number = configuration_trial.trial
  GROUP BY configuration_trial.configuration
) AS members
LEFT JOIN competing_configurations AS point ON point.trial = members.configuration
