// @ts-check
/** The oldest Node that everything here was tried with. */
export const oldestNode = [20, 19];

/** @param {string} version as `process.versions.node` says it */
export function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

// Done on import, so that it is said before anything else can stumble over an old Node.
if (nodeIsTooOld(process.versions.node)) {
  process.stderr.write(
    `Aparté needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}. ` +
      'Install a newer Node (https://nodejs.org) and run the same command again.\n',
  );
  process.exit(1);
}
