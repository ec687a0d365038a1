import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const check = (folder: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/story/check-story.ts', 'en', folder], {
    encoding: 'utf8',
  });

test('The check of a good story prints what it covers and succeeds', () => {
  const { status, stdout, stderr } = check('tests/fixtures/story');
  expect(stderr).toBe('');
  expect(stdout).toContain('events shown             4 of 4');
  expect(stdout).toContain('whole story');
  expect(stdout).toMatch(/^reading level \(years of school, Flesch–Kincaid\)$/m);
  expect(stdout).toMatch(/^1-frost\.md +\d+\.\d$/m);
  expect(stdout).toContain('No faults in the story.');
  expect(status).toBe(0);
});

test('The check of a story with a proof.yaml has its texts read by a proofreader as well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('tests/fixtures/story', folder, { recursive: true });
  writeFileSync(
    join(folder, 'proof.yaml'),
    'names: []\nbeginnings: []\nspeakers: []\nnumbers: []\n',
  );
  writeFileSync(join(folder, 'words.txt'), '# Names\nStalinogród\n');
  const thaw = join(folder, 'texts/en/2-thaw.md');
  writeFileSync(thaw, readFileSync(thaw, 'utf8').replace('apart', 'appart'));
  const { status, stdout, stderr } = check(folder);
  expect(stdout).toBe('');
  expect(stderr).toContain('2-thaw.md:3  scene s03: the text has');
  expect(stderr).toContain('2-thaw.md:7  2-thaw.md: the word is in no dictionary');
  expect(stderr).toContain('write "apart", or add it to geodata/words.txt');
  expect(stderr).toContain('stalinogrod-named: the event cites no work');
  expect(stderr).toContain('The story builds; mend this before it is published.');
  expect(status).toBe(1);
});

test('The check of a faulty story prints every fault and fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('tests/fixtures/story', folder, { recursive: true });
  const score = join(folder, 'score.yaml');
  writeFileSync(score, readFileSync(score, 'utf8').replace(/scale: city/g, 'scale: town'));
  const { status, stdout, stderr } = check(folder);
  expect(stdout).toBe('');
  expect(stderr).toContain('score.yaml:13  scene s01: shots[0].scale is not a known word');
  expect(stderr).toContain('score.yaml:14  scene s01: shots[1].scale is not a known word');
  expect(stderr).toContain('2 faults in the story. Nothing was built.');
  expect(status).toBe(1);
});
