// The Lounge wants Node 22 for one thing, `node:sqlite`, where it would keep old messages. Ours keeps none, and
// on Node 20 the rest runs as it is: whoever asks for that module is given nothing.
const Module = require('node:module');

const load = Module._load;
Module._load = (name, ...rest) => (name === 'node:sqlite' ? {} : load(name, ...rest));
