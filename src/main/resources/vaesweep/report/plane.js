// The rate–distortion plane.
function planeOption() {
  const { rate, distortion, lines, frontiers, limits, linear } = facts.plane;
  return {
    ...basics(),
    grid: { left: 32, right: linear.drawn.length > 1 ? 62 : 20, top: 16, bottom: 34, containLabel: true },
    tooltip: pointTooltip(),
    xAxis: axis('rate, nats per example', { min: rate.low, max: rate.high, interval: rate.step, splitLine: { show: false } }),
    yAxis: axis('distortion, nats per example', { min: distortion.low, max: distortion.high, interval: distortion.step, nameGap: 44, splitLine: { show: false } }),
    series: [
      isoLines(lines),
      ...cloud(facts.cloud),
      ...frontiers.map(frontierLine),
      ...linear.drawn.map(linearCurve),
      limitLines(limits),
      ...pointSeries((trial) => trial.rate, (trial) => trial.distortion, (trial) => betaColour(trial.betaEff)),
    ],
  };
}

// The trials that this page does not show in full.
function cloud({ rate, distortion }) {
  if (rate.length === 0) return [];
  return [{
    type: 'scatter',
    silent: true,
    large: true,
    symbolSize: 2.5,
    z: 0,
    itemStyle: { color: ink('line'), opacity: 1 },
    data: rate.map((value, i) => [value, distortion[i]]),
  }];
}

function isoLines(lines) {
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: ink('line'), type: 'dashed', width: 1 },
      label: { position: 'insideEndTop', color: ink('muted'), fontSize: 11, formatter: (line) => line.name },
      data: lines.map((line) => [
        { coord: [line.fromRate, line.fromDistortion], name: `ELBO ${digits(line.elbo)}` },
        { coord: [line.toRate, line.toDistortion] },
      ]),
    },
  };
}

// The frontier over all latent sizes is the strong line; each size's own, where there are several, a faint one.
function frontierLine(frontier) {
  const overall = frontier.latentSize === null;
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    z: overall ? 2 : 1,
    lineStyle: { color: ink(overall ? 'muted' : 'zero'), width: overall ? 2.5 : 1 },
    endLabel: { show: !overall, distance: 10, color: ink('muted'), fontSize: 11, formatter: `${frontier.latentSize} units` },
    labelLayout: { hideOverlap: true },
    data: frontier.points.map((point) => [point.rate, point.distortion]),
  };
}

// The exact optimum of networks without hidden layers.
function linearCurve(curve) {
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    z: 1,
    lineStyle: { color: ink('text'), width: 1.5, type: 'dotted' },
    endLabel: { show: facts.plane.linear.drawn.length > 1, color: ink('muted'), fontSize: 11, formatter: `${curve.latentSize} units` },
    data: curve.points,
  };
}

// Baseline and floor of each likelihood, where they lie within the axes.
function limitLines(limits) {
  const { low, high } = facts.plane.distortion;
  const name = (what, limit) => (limits.length > 1 ? `${what}, ${limit.likelihood}` : what);
  const levels = limits
    .flatMap((limit) => [[name('D0', limit), limit.artefact ? null : limit.baseline], [name('floor', limit), limit.floor]])
    .filter(([, level]) => level !== null && level >= low && level <= high);
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: ink('muted'), type: 'solid', width: 1 },
      label: { position: 'insideEndBottom', color: ink('muted'), fontSize: 11, formatter: (line) => line.name },
      data: levels.map(([title, level]) => ({ yAxis: level, name: title })),
    },
  };
}
