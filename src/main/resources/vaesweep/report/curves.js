// The selected trial's training, and beside it the other's.
const COURSES = {
  distortion: (curve) => curve.distortion,
  rate: (curve) => curve.rate,
  elbo: (curve) => curve.distortion.map((value, i) => (value === null || curve.rate[i] === null ? null : -(value + curve.rate[i]))),
};

function curveOption(course) {
  return {
    ...basics(),
    grid: { left: 8, right: 8, top: 24, bottom: 30, containLabel: true },
    tooltip: tooltip({ trigger: 'axis', valueFormatter: (value) => digits(value, 5) }),
    xAxis: axis('epoch', { minInterval: 1, min: 1, max: 'dataMax', splitLine: { show: false }, nameGap: 26 }),
    yAxis: [
      axis('', { scale: true, axisLabel: { color: ink('muted'), fontSize: 12, formatter: (value) => digits(value, 5) } }),
      axis('KL weight', { min: 0, position: 'right', nameLocation: 'end', nameGap: 8, splitLine: { show: false }, splitNumber: 2,
        nameTextStyle: { color: ink('muted'), fontSize: 11, align: 'right' } }),
    ],
    series: [weightArea(), courseLine(state.other, course, 'other', 'dashed'), courseLine(state.selected, course, 'accent', 'solid')],
  };
}

// The untrained network would hide everything else.
function fromFirstEpoch(curve, values) {
  return curve.epoch.map((epoch, i) => [epoch, values[i]]).filter(([epoch]) => epoch > 0);
}

function courseLine(number, course, colour, type) {
  const curve = facts.curves[number];
  return {
    name: `trial ${number}`,
    type: 'line',
    showSymbol: Boolean(curve) && curve.epoch.length < 30,
    symbolSize: 5,
    data: curve ? fromFirstEpoch(curve, COURSES[course](curve)) : [],
    lineStyle: { color: ink(colour), width: 2, type },
    itemStyle: { color: ink(colour) },
  };
}

function weightArea() {
  const curve = facts.curves[state.selected];
  return {
    name: 'KL weight',
    type: 'line',
    yAxisIndex: 1,
    symbol: 'none',
    silent: true,
    z: 1,
    lineStyle: { width: 0 },
    itemStyle: { color: ink('zero') },
    areaStyle: { color: ink('area') },
    data: curve ? fromFirstEpoch(curve, curve.klWeight) : [],
  };
}

function showCurves() {
  const empty = document.getElementById('curves-empty');
  if (empty) empty.hidden = Boolean(facts.curves[state.selected]);
}
