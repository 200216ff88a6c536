SELECT configuration, trial FROM configuration_trial
