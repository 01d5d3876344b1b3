import { describe, expect, it } from 'vitest';
import { hashOf } from '../domain/sha256.ts';
import { sampleModelsFile as modelsFile } from '../testing/sample-models-file.ts';
import { sampleConfig, sampleRegistration } from '../testing/sample-registration.ts';
import { thrownError } from '../testing/thrown-error.ts';
import { findRegisteredCell } from './find-registered-cell.ts';
import { planCells } from './plan-cells.ts';
import { registeredCells } from './registered-cells.ts';
import { resolveModel } from './resolve-model.ts';

const registration = sampleRegistration();

function cellsOf(name: string, factors = {}) {
  return planCells({ modelsFile, selections: [resolveModel(name, modelsFile)], factors });
}

describe('findRegisteredCell', () => {
  it('finds a planned cell, whatever the order of the keys', () => {
    const cell = cellsOf('tiny', { schema: ['hidden'] })[0];
    const turned = Object.fromEntries(Object.entries(cell?.config ?? {}).reverse());
    expect(
      cell && findRegisteredCell(registration, { ...cell, config: { ...cell.config, ...turned } }),
    ).toEqual({
      registered: true,
      cellId: 'tiny-hidden',
    });
  });

  it('names the factors in which the nearest registered cell differs', () => {
    const [model] = cellsOf('tiny').map((cell) => cell.model);
    const config = {
      ...sampleConfig,
      contextTokens: 2048,
      samplingSettings: { ...sampleConfig.samplingSettings, seed: null },
    };
    expect(model && findRegisteredCell(registration, { id: 'x', model, config })).toEqual({
      registered: false,
      nearest: {
        cellId: 'tiny-shown',
        differences: [
          { field: 'contextTokens', registered: 4096, found: 2048 },
          { field: 'samplingSettings.seed', registered: 1, found: null },
        ],
      },
    });
  });

  it('takes registered weights for those that models.yaml pins, by quantisation', () => {
    const pinned = (sha256: string) =>
      cellsOf('tiny').map((cell) => ({ ...cell, model: { ...cell.model, pins: { sha256 } } }));
    const cells = registration.cells.map((cell) => ({ ...cell, weights: hashOf('new') }));
    const found = [hashOf('new'), hashOf('old')]
      .flatMap(pinned)
      .map((cell) => findRegisteredCell({ ...registration, cells }, cell));
    expect(found).toEqual([
      { registered: true, cellId: 'tiny-shown' },
      {
        registered: false,
        nearest: {
          cellId: 'tiny-shown',
          differences: [{ field: 'weights', registered: hashOf('new'), found: hashOf('old') }],
        },
      },
    ]);
  });

  it('says that a model is not named at all', () => {
    const [cell] = cellsOf('served-7b');
    expect(cell && findRegisteredCell(registration, cell)).toEqual({ registered: false, nearest: null });
  });
});

describe('registeredCells', () => {
  it('gives every registered cell with its model, and each is found again', () => {
    const cells = registeredCells({ registration, modelsFile });
    expect(cells.map(({ registeredCellId, cell }) => [registeredCellId, cell.id])).toEqual([
      ['tiny-shown', 'tiny:q8_0 raw greedy free shown'],
      ['tiny-hidden', 'tiny:q8_0 raw greedy free hidden'],
    ]);
    for (const { registeredCellId, cell } of cells) {
      expect(findRegisteredCell(registration, cell)).toEqual({ registered: true, cellId: registeredCellId });
    }
  });

  it('chooses by id', () => {
    expect(registeredCells({ registration, modelsFile, ids: ['tiny-hidden'] })).toHaveLength(1);
  });

  it('refuses a model that models.yaml lacks', async () => {
    const other = sampleRegistration({ cells: [{ id: 'a', model: 'gone', config: sampleConfig }] });
    const error = await thrownError(() => registeredCells({ registration: other, modelsFile }));
    expect(error.message).toContain('"gone"');
  });
});
