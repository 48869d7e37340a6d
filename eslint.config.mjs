import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/.astro/', '.lectern/', 'dist/', 'docs-dist/', 'lib/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // A type-only import in braces still loads its module under Node's type stripping.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['bin/**', 'src/cli/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Text goes into pages as it is through five components only, each of which says why that is safe.
  {
    files: ['**/*.astro'],
    ignores: [
      'src/components/Doctype.astro',
      'src/components/EditionList.astro',
      'src/components/RichText.astro',
      'src/components/JsonLd.astro',
      'src/components/InlineScript.astro',
      'src/components/InlineStyle.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
