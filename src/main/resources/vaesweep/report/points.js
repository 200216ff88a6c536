// Trials as points: the shape is the reduction, the filling what bars a trial from being compared.
const MARKS = [
  { name: 'exploded', holds: (trial) => trial.verdict === 'exploded', style: (tint) => ({ color: 'transparent', borderColor: ink('error'), borderWidth: 2 }) },
  { name: 'ended before its full KL weight', holds: (trial) => !trial.comparable, style: (tint) => ({ color: 'transparent', borderColor: tint, borderWidth: 2 }) },
  { name: 'collapsed', holds: (trial) => trial.verdict === 'collapsed', style: (tint) => ({ color: 'transparent', borderColor: tint, borderWidth: 1.5, borderType: 'dotted' }) },
  { name: 'worse than ignoring z', holds: (trial) => trial.worse, style: (tint) => ({ color: tint, opacity: 0.45, borderColor: ink('warning'), borderWidth: 1.5 }) },
];

function styleOf(trial, tint) {
  const mark = MARKS.find((each) => each.holds(trial));
  return mark ? mark.style(tint) : { color: tint, borderColor: ink('outline'), borderWidth: 0.75 };
}

function points(x, y, colour) {
  return complete.map((trial) => ({
    value: [x(trial), y(trial)],
    trial: trial.number,
    symbol: REDUCTIONS[trial.reduction]?.symbol ?? 'circle',
    itemStyle: styleOf(trial, colour(trial)),
  }));
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
    ...Object.entries(trial.swept).filter(([, text]) => text !== ''),
    ...(facts.repeated ? [['repeat', trial.repeat]] : []),
    ['beta_eff', digits(trial.betaEff)],
    ['distortion', `${nats(trial.distortion)} nats`],
    ['rate', `${nats(trial.rate)} nats`],
    ['elbo', `${nats(trial.elbo)} nats`],
    ['active units', `${trial.activeUnits} of ${trial.latentSize}`],
    ...(trial.shares.deadHidden > 0 ? [['dead hidden units', `${digits(100 * trial.shares.deadHidden, 2)}%`]] : []),
    ['verdict', verdictOf(trial)],
  ];
  const table = element('table');
  rows.forEach(([name, value]) => table.append(element('tr', {}, element('td', {}, name), element('td', {}, value))));
  return element('div', { class: 'tip' }, element('strong', {}, `trial ${trial.number}${trial.frontier ? ', on the frontier' : ''}`), table);
}

// What its numbers say of a trial, and what bars it from being compared.
function verdictOf(trial) {
  const bars = [trial.worse ? 'worse than ignoring z' : '', trial.comparable ? '' : 'short of full weight'];
  return [trial.verdict, ...bars].filter(Boolean).join(', ');
}
