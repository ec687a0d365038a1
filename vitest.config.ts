import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const long = process.env['THAW_LONG'] === '1';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{unit,content,canary}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fixtures/property-runs.ts'],
    environment: 'node',
    // Property tests share two cores with whatever else runs.
    testTimeout: long ? 300_000 : 30_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
