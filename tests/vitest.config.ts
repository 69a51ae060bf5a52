import { defineConfig } from 'vitest/config';

const alias = { '@': new URL('..', import.meta.url).pathname.replace(/\/$/, '') };
const root = new URL('..', import.meta.url).pathname;

/** Rooms: pure, in a simulated page. Stories: the built extension in real browsers, one file at a time. */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    passWithNoTests: false,
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'rooms',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.tsx',
            'bench/*.test.ts',
            'tests/*.test.ts',
            'tests/{commands,desk}/*.test.ts',
          ],
          environment: 'happy-dom',
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.story.ts', 'tests/{stage,desk}/*.story.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
