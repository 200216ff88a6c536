// How the rate is spread over units, in one trial and over the sweep.
function unitsOption() {
  const mine = facts.unitKl[state.selected] ?? [];
  const others = facts.unitKl[state.other] ?? [];
  const count = Math.max(mine.length, others.length);
  return {
    ...basics(),
    grid: { left: 38, right: 26, top: 16, bottom: 34, containLabel: true },
    tooltip: tooltip({ trigger: 'axis', valueFormatter: (value) => `${digits(value, 3)} nats` }),
    xAxis: axis('unit, by KL', { type: 'category', data: Array.from({ length: count }, (_, i) => String(i + 1)), splitLine: { show: false } }),
    yAxis: axis('KL, nats per example', { nameGap: 38, min: 0 }),
    series: [
      { name: `trial ${state.selected}`, type: 'bar', barMaxWidth: 34, data: mine, itemStyle: { color: ink('accent') } },
      ...(others.length ? [otherUnits(others)] : []),
    ],
  };
}

function otherUnits(values) {
  return {
    name: `trial ${state.other}`,
    type: 'line',
    step: 'middle',
    symbol: 'circle',
    symbolSize: 5,
    data: values,
    lineStyle: { color: ink('other'), width: 1.5, type: 'dashed' },
    itemStyle: { color: ink('other') },
  };
}

function activeOption() {
  const slots = logSlots(facts.betaEff);
  const x = (trial) => logPlace(trial.betaEff, slots);
  return {
    ...basics(),
    grid: { left: 32, right: 26, top: 16, bottom: 34, containLabel: true },
    tooltip: pointTooltip(),
    xAxis: logAxis('beta_eff', slots, facts.betaEff.hasZero),
    yAxis: axis('active units', { nameGap: 32, min: 0, minInterval: 1 }),
    series: pointSeries(x, (trial) => trial.activeUnits, (trial) => betaColour(trial.betaEff)),
  };
}

function showUnits() {
  const empty = document.getElementById('units-empty');
  if (empty) empty.hidden = Boolean(facts.unitKl[state.selected]);
}
