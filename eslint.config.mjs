import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.astro/', '.lectern/', 'dist/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // A type-only import in braces still loads its module under Node's type stripping.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // The one place for rendered Markdown is a component that takes sanitised text only.
  { files: ['**/*.astro'], ignores: ['src/components/RichText.astro', 'src/components/JsonLd.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
);
