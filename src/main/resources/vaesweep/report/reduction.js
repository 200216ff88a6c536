// The rate against the weight, as written and as it acts.
const LEAST_RATE = 0.01;

function weightOption(name, weight, scale) {
  const slots = logSlots(scale);
  const x = (trial) => logPlace(weight(trial), slots);
  const y = (trial) => Math.log10(Math.max(LEAST_RATE, trial.rate));
  const top = Math.ceil(Math.max(0, ...useful.map(y)));
  return {
    ...basics(),
    grid: { left: 24, right: 26, top: 16, bottom: 34, containLabel: true },
    tooltip: pointTooltip(),
    xAxis: logAxis(name, slots, scale.hasZero),
    yAxis: logAxis('rate, nats', { zero: NaN, low: Math.log10(LEAST_RATE), high: top }, false, {
      nameGap: 44,
      axisLabel: {
        color: ink('muted'),
        fontSize: 12,
        formatter: (exponent) => (exponent <= Math.log10(LEAST_RATE) ? '≤ ' : '') + digits(10 ** exponent),
      },
    }),
    series: pointSeries(x, y, (trial) => REDUCTIONS[trial.reduction]?.colour ?? ink('zero')),
  };
}

const betaOption = () => weightOption('beta as written', (trial) => trial.beta, facts.beta);
const betaEffOption = () => weightOption('beta_eff', (trial) => trial.betaEff, facts.betaEff);
