// Which trial is selected and which stands beside it; the address carries both, so that a view can be sent.
const state = { selected: null, other: null, chosen: false };
const listeners = [];

function onSelection(listener) {
  listeners.push(listener);
}

// Beside the best trial stands the frontier's tightest that still carries something; beside any other, the best.
function counterpart(number) {
  if (bests.length === 0) return null;
  if (!bests.includes(number)) return bests[0];
  const { likelihood } = trialOf.get(number);
  const frontier = facts.plane.frontiers.find((each) => each.likelihood === likelihood && each.latentSize === null);
  return frontier?.points.flatMap((point) => point.trials).find((each) => each !== number && trialOf.has(each)) ?? null;
}

function select(number) {
  if (!trialOf.has(number)) return;
  state.selected = number;
  if (!state.chosen || state.other === number) {
    state.chosen = false;
    state.other = counterpart(number);
  }
  announce();
}

function putBeside(number) {
  state.chosen = number !== null;
  state.other = number ?? counterpart(state.selected);
  announce();
}

function announce() {
  const beside = state.chosen ? `&with=${state.other}` : '';
  history.replaceState(null, '', `#trial=${state.selected}${beside}`);
  listeners.forEach((listener) => listener());
}

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  const number = Number(address.get('trial'));
  const other = Number(address.get('with'));
  if (!trialOf.has(number)) return false;
  if (trialOf.has(other) && other !== number) Object.assign(state, { other, chosen: true });
  select(number);
  return true;
}

function startState() {
  addEventListener('hashchange', readAddress);
  if (readAddress()) return;
  state.selected = bests[0] ?? facts.trials.find((trial) => facts.curves[trial.number])?.number ?? facts.trials[0]?.number ?? null;
  state.other = counterpart(state.selected);
  listeners.forEach((listener) => listener());
}
