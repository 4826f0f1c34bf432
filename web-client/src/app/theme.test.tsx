import { MantineProvider, Textarea, TextInput } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { theme } from './theme';

afterEach(cleanup);

describe('the theme', () => {
  it('lets what is typed run the way of its own script', () => {
    render(
      <MantineProvider theme={theme} env="test">
        <TextInput label="Full name" defaultValue="علی‌رضا" />
        <Textarea label="Words" />
      </MantineProvider>,
    );

    expect(screen.getByLabelText('Full name').getAttribute('dir')).toBe('auto');
    expect(screen.getByLabelText('Words').getAttribute('dir')).toBe('auto');
  });
});
