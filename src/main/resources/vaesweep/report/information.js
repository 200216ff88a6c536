// What a trial's rate is made of, and what more samples of z tell of the log-likelihood.
const PARTS = [
  { key: 'mutualInformation', name: 'information on the example', strength: 1, sign: '≥ ' },
  { key: 'totalCorrelation', name: 'correlation of the units', strength: 0.55, sign: '≤ ' },
  { key: 'dimensionWiseKl', name: 'units off the prior', strength: 0.25, sign: '' },
];

// The selected trial and the one beside it, as far as they were measured.
function informed() {
  return [[state.selected, 'accent'], [state.other, 'other']]
    .map(([trial, colour]) => ({ trial, colour, ...facts.information[trial] }))
    .filter((each) => each.rate);
}

// A trial whose information is capped is not split: where its parts meet is not known.
function partsOption() {
  const bars = informed().filter((each) => !each.capped);
  return {
    ...basics(),
    grid: { left: 8, right: 26, top: 6, bottom: 34, containLabel: true },
    tooltip: tooltip({ valueFormatter: (value) => `${nats(value)} nats` }),
    xAxis: axis('nats per example', { min: 0 }),
    yAxis: axis('', { type: 'category', inverse: true, splitLine: { show: false }, data: bars.map((each) => `trial ${each.trial}`) }),
    series: PARTS.map((part) => ({
      name: part.name,
      type: 'bar',
      stack: 'rate',
      barMaxWidth: 26,
      data: bars.map((each) => ({
        value: Math.max(0, each[part.key].value),
        itemStyle: { color: ink(each.colour), opacity: part.strength },
      })),
    })),
  };
}

function withError({ value, error }, sign = '') {
  return `${sign}${nats(value)} ± ${nats(error)}`;
}

function showInformation() {
  const table = document.getElementById('parts');
  if (!table) return;
  const shown = informed();
  document.getElementById('parts-chart').hidden = shown.every((each) => each.capped);
  document.getElementById('bounds-chart').hidden = shown.length === 0;
  table.replaceChildren(...(shown.length ? [partsHead(shown), partsBody(shown)] : []));
  document.getElementById('parts-note').textContent = partsNote(shown);
  document.getElementById('bounds-note').textContent = boundsNote(shown);
}

function partsHead(shown) {
  const heads = shown.map(({ trial, colour }) =>
    element('th', { scope: 'col' }, element('i', { class: colour === 'other' ? 'swatch other' : 'swatch' }), `trial ${trial}`));
  return element('thead', {}, element('tr', {}, element('th', {}, ''), ...heads));
}

function partsBody(shown) {
  const split = shown.some((each) => !each.capped);
  const rows = PARTS.map((part) => element('tr', {},
    element('th', { scope: 'row' }, ...(split ? [element('i', { class: 'tint', style: `opacity:${part.strength}` })] : []), part.name),
    ...shown.map((each) => element('td', {}, withError(each[part.key], each.capped ? part.sign : '')))));
  const sum = element('tr', {}, element('th', { scope: 'row' }, 'rate'), ...shown.map((each) => element('td', {}, withError(each.rate))));
  return element('tbody', {}, ...rows, sum);
}

function partsNote(shown) {
  if (shown.length === 0) return 'This trial has not been measured so.';
  const { rows, cap } = shown[0];
  const capped = shown.filter((each) => each.capped);
  const estimated = `Nats per example, estimated on ${rows} validation rows, ± one standard error.`;
  if (capped.length === 0) return estimated;
  const who = capped.length === 2 ? 'both trials come' : `trial ${capped[0].trial} comes`;
  return `${estimated} So many rows cannot show more information than ln ${rows} = ${nats(cap)}; ${who} so near that the parts are`
    + ' bounds, not drawn. More rows under "evaluation" tell more.';
}

function boundsOption() {
  const shown = informed();
  return {
    ...basics(),
    grid: { left: 40, right: 26, top: 16, bottom: 34, containLabel: true },
    tooltip: tooltip({ trigger: 'item', formatter: ({ seriesName, data }) => `${seriesName}, ${data.value[0]} samples<br>${nats(data.value[1])} ± ${nats(data.value[2])} nats above the ELBO` }),
    xAxis: axis('samples of z, k', { type: 'log', logBase: 2, min: 1, axisLabel: { color: ink('muted'), fontSize: 12 }, splitLine: { show: false } }),
    yAxis: axis('bound − ELBO, nats per example', { nameGap: 36, min: 0, max: boundsTop(shown) }),
    series: shown.flatMap(boundSeries),
  };
}

// Room for the error bars, which the chart library does not see.
function boundsTop(shown) {
  const top = Math.max(0.1, ...shown.flatMap(({ bounds }) => bounds.map(({ gap }) => gap.value + gap.error)));
  const step = 10 ** Math.floor(Math.log10(top));
  return Math.ceil(top / step) * step;
}

function boundSeries({ trial, colour, bounds }) {
  const name = `trial ${trial}`;
  const data = bounds.map(({ samples, gap }) => ({ value: [samples, gap.value, gap.error] }));
  const line = {
    name,
    type: 'line',
    symbol: 'circle',
    symbolSize: 7,
    data,
    encode: { x: 0, y: 1 },
    lineStyle: { color: ink(colour), width: 2, type: colour === 'other' ? 'dashed' : 'solid' },
    itemStyle: { color: ink(colour) },
  };
  return [line, { name, type: 'custom', silent: true, data, encode: { x: 0, y: 1 }, renderItem: (_, api) => errorBar(api, ink(colour)) }];
}

function errorBar(api, colour) {
  const [samples, value, error] = [0, 1, 2].map((i) => api.value(i));
  const [x, low] = api.coord([samples, value - error]);
  const [, high] = api.coord([samples, value + error]);
  const stroke = (shape) => ({ type: 'line', shape, style: { stroke: colour, lineWidth: 1.25 } });
  return {
    type: 'group',
    children: [
      stroke({ x1: x, y1: low, x2: x, y2: high }),
      stroke({ x1: x - 4, y1: low, x2: x + 4, y2: low }),
      stroke({ x1: x - 4, y1: high, x2: x + 4, y2: high }),
    ],
  };
}

function boundsNote(shown) {
  if (shown.length === 0) return '';
  const told = shown.map(({ trial, bounds, effectiveSamples }) => {
    const { samples, value } = bounds[bounds.length - 1];
    return `with k = ${samples} it is ${withError(value)} nats in trial ${trial}, where ${digits(effectiveSamples.value, 2)} samples count`;
  });
  return `In expectation the bound rises with k from the ELBO, at k = 1, towards the log-likelihood: ${told.join('; ')}. Bars are a standard error`
    + ' of the difference, in which what the rows share cancels.';
}
