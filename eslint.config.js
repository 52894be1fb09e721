import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['.build/**', 'node_modules/**', 'data/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      'max-lines': ['error', 250],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Raw markup goes through html/raw.tsx only.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
      ],
    },
  },
  { files: ['tests/vitest.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
