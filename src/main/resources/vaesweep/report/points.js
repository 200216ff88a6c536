// Trials as points: the shape is the reduction, hollow ended before its full KL weight.
function points(x, y, colour) {
  return complete.map((trial) => {
    const tint = colour(trial);
    return {
      value: [x(trial), y(trial)],
      trial: trial.number,
      symbol: REDUCTIONS[trial.reduction]?.symbol ?? 'circle',
      itemStyle: trial.comparable
        ? { color: tint, borderColor: ink('outline'), borderWidth: 0.75 }
        : { color: 'transparent', borderColor: tint, borderWidth: 2 },
    };
  });
}

function pointSeries(x, y, colour) {
  return [
    { type: 'scatter', symbolSize: complete.length > MANY / 2 ? 7 : 11, itemStyle: { opacity: 1 }, data: points(x, y, colour), z: 3, emphasis: { scale: 1.3 } },
    ring(state.other, x, y, ink('other'), 'dashed'),
    ring(state.selected, x, y, ink('accent'), 'solid'),
  ];
}

function ring(number, x, y, colour, type) {
  const trial = complete.find((each) => each.number === number);
  return {
    type: 'scatter',
    silent: true,
    symbol: 'circle',
    symbolSize: 22,
    z: 4,
    data: trial ? [[x(trial), y(trial)]] : [],
    itemStyle: { color: 'transparent', borderColor: colour, borderWidth: 2.5, borderType: type },
  };
}

function pointTooltip() {
  return tooltip({
    trigger: 'item',
    formatter: (hovered) => (hovered.data?.trial ? card(trialOf.get(hovered.data.trial)) : ''),
  });
}

function card(trial) {
  const rows = [
    ...Object.entries(trial.swept),
    ['beta_eff', digits(trial.betaEff)],
    ['distortion', `${nats(trial.distortion)} nats`],
    ['rate', `${nats(trial.rate)} nats`],
    ['elbo', `${nats(trial.elbo)} nats`],
    ['active units', `${trial.activeUnits} of ${trial.latentSize}`],
  ];
  const table = element('table');
  rows.forEach(([name, value]) => table.append(element('tr', {}, element('td', {}, name), element('td', {}, value))));
  return element('div', { class: 'tip' }, element('strong', {}, `trial ${trial.number}${trial.frontier ? ', on the frontier' : ''}`), table);
}
