// What the page knows, from its JSON island.
const facts = JSON.parse(document.getElementById('facts').textContent);
const trialOf = new Map(facts.trials.map((trial) => [trial.number, trial]));
// A frontier is drawn through those of its trials that the page has.
facts.plane.frontiers.forEach((frontier) => { frontier.trials = frontier.trials.filter((number) => trialOf.has(number)); });
const complete = facts.trials.filter((trial) => trial.distortion !== null && trial.rate !== null);
const bests = facts.plane.frontiers.map((frontier) => frontier.best);
