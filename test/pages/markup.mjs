/** Escapes text for use in markup. @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * A whole document.
 * @param {{ title: string, head?: string, style?: string, body: string }} parts
 */
export const documentOf = ({ title, head = '', style = '', body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${head}
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
