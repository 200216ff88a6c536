SELECT trial FROM checkpoint
