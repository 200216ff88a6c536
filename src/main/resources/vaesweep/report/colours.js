// Viridis, which colour-blind readers and grey prints keep in order; its ends are left out where they fade into the page.
const VIRIDIS = ['#440154', '#482878', '#3e4989', '#31688e', '#26828e', '#1f9e89', '#35b779', '#6ece58', '#b5de2b', '#fde725'];
// For reductions side by side: Okabe and Ito's palette.
const REDUCTIONS = {
  'sum': { symbol: 'circle', colour: '#0072b2' },
  'mean': { symbol: 'triangle', colour: '#d55e00' },
  'mean/sum': { symbol: 'diamond', colour: '#009e73' },
  'sum/mean': { symbol: 'rect', colour: '#cc79a7' },
};

const darkScreen = matchMedia('(prefers-color-scheme: dark)');

function isDark() {
  return darkScreen.matches && !document.documentElement.classList.contains('printing');
}

function ink(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function viridis(share) {
  const [low, high] = isDark() ? [0.16, 1] : [0, 0.93];
  const at = (low + (high - low) * Math.min(1, Math.max(0, share))) * (VIRIDIS.length - 1);
  const left = Math.min(VIRIDIS.length - 2, Math.floor(at));
  const channel = (hex, i) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => {
    const from = channel(VIRIDIS[left], i);
    return Math.round(from + (channel(VIRIDIS[left + 1], i) - from) * (at - left));
  });
  return `rgb(${mixed.join(',')})`;
}

function betaColour(betaEff) {
  if (!betaEff) return ink('zero');
  const { low, high } = facts.betaEff;
  return viridis(high > low ? Math.log(betaEff / low) / Math.log(high / low) : 0.5);
}
