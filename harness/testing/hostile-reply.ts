/** What a model could write to harm whoever reads a report: markup, scripts, terminal escapes, marks that turn text round. */
export const hostileTexts = {
  script: '<script>document.title = "owned"</script><img src=x onerror="document.title=1">',
  closing: '</script></style></textarea>--><!--',
  markdown:
    '[click](javascript:alert(1)) ![x](https://example.invalid/x.png) **bold** | cell\n# heading\n- item',
  fences: '```\n# out of the fence\n``````',
  link: 'https://example.invalid www.example.invalid @somebody',
  terminal: '\u001b]0;owned\u0007\u001b[31mred\u001b[0m',
  bidi: 'safe \u202egnp.exe\u202c',
  long: 'x'.repeat(100_000),
} as const;
