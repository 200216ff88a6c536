// What the page knows, from its JSON island.
const facts = JSON.parse(document.getElementById('facts').textContent);
const trialOf = new Map(facts.trials.map((trial) => [trial.number, trial]));
const complete = facts.trials.filter((trial) => trial.distortion !== null && trial.rate !== null);
const bests = facts.bests;
// An exploded trial's numbers are of no use, so no chart's axes are stretched for it.
const useful = complete.filter((trial) => trial.verdict !== 'exploded');
