SELECT
  shown.trial, shown.likelihood, shown.latent_size, shown.overall,
  json_group_array(trial.number ORDER BY trial.number) AS trials
FROM configuration_frontier AS shown
JOIN configuration_trial AS member ON member.configuration = shown.trial
JOIN trial ON trial.number = member.trial AND trial.state = 'complete'
GROUP BY shown.trial
ORDER BY shown.likelihood, shown.rate, shown.trial
