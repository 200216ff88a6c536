SELECT trial FROM network
