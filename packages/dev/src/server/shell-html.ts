/** The document around the player. Everything in it is made by `src/page`. */
export function shellHtml(page: 'player' | 'say', title: string): string {
  return `<!doctype html>
<html lang="en" data-page="${page}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dev.css">
</head>
<body>
<script src="/dev.js"></script>
</body>
</html>
`
}

/** What the page may load and do. Frames and connections stay on this server. */
export const shellPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')
