// A chart that keeps its size and colours in step with the page.
const drawn = [];
const MANY = 400;

function chart(id, option) {
  const place = document.getElementById(id);
  if (!place) return null;
  const renderer = facts.trials.length > MANY ? 'canvas' : 'svg';
  const instance = echarts.init(place, null, { renderer });
  const redraw = () => instance.setOption(option(), { notMerge: true });
  drawn.push({ instance, redraw });
  instance.on('click', (event) => {
    if (event.data?.trial) select(event.data.trial);
  });
  new ResizeObserver(() => instance.resize()).observe(place);
  return redraw;
}

function redrawAll() {
  drawn.forEach(({ redraw }) => redraw());
}

function basics() {
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { color: ink('text'), fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 16, top: 16, bottom: 30, containLabel: true },
  };
}

// Numbers of an axis as everywhere else on the page.
function axisText(value) {
  return typeof value === 'number' ? digits(value, 6) : value;
}

function axis(name, more = {}) {
  return {
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 30,
    nameTextStyle: { color: ink('muted'), fontSize: 12 },
    axisLabel: { color: ink('muted'), fontSize: 12, hideOverlap: true, formatter: axisText },
    axisLine: { show: true, lineStyle: { color: ink('line') } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: ink('grid') } },
    ...more,
  };
}

function tooltip(more = {}) {
  return {
    backgroundColor: ink('surface'),
    borderColor: ink('line'),
    textStyle: { color: ink('text') },
    confine: true,
    ...more,
  };
}

// Whole decades of a weight; 0 stands a decade to the left of the least.
function logSlots(scale) {
  const first = Math.floor(Math.log10(scale.low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(scale.high) - 1e-9));
  return { zero: first - 1, low: scale.hasZero ? first - 1 : first, high: last };
}

// Where a weight stands; a trial without one stands nowhere.
function logPlace(weight, slots) {
  if (weight === null) return null;
  return weight === 0 ? slots.zero : Math.log10(weight);
}

function logAxis(name, slots, hasZero, more = {}) {
  return axis(name, {
    min: slots.low,
    max: slots.high,
    interval: Math.max(1, Math.ceil((slots.high - slots.low) / 7)),
    axisLabel: {
      color: ink('muted'),
      fontSize: 12,
      hideOverlap: true,
      formatter: (exponent) => (hasZero && exponent === slots.zero ? '0' : digits(10 ** exponent)),
    },
    ...more,
  });
}

function watchColoursAndPaper() {
  darkScreen.addEventListener('change', redrawAll);
  const paper = matchMedia('print');
  const print = (on) => {
    document.documentElement.classList.toggle('printing', on);
    drawn.forEach(({ instance, redraw }) => {
      instance.resize();
      redraw();
    });
  };
  paper.addEventListener('change', () => print(paper.matches));
}
