/** The document around the frame, as plain as a player can be. `host.js` is the bundle of `src/host-page`. */
export const hostHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Player</title>
<link rel="icon" href="data:,">
<style>
html, body { margin: 0; height: 100%; }
iframe { border: 0; width: 100%; height: 100%; display: block; }
</style>
</head>
<body>
<script src="/host.js"></script>
</body>
</html>
`
