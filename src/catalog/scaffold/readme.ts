/** What those who organise the conference read first. */
export const organisersReadme = `# The programme of the conference

Text files in \`content/\`, from which Lectern makes the site.

## Look at it

Install [Node.js](https://nodejs.org/) 20 or later, then:

    npm install
    npm start

and open the address that it prints. \`npm run dev\` shows every change as soon as it is saved.

## Change it

- \`content/conference.yaml\` has the settings: title, days, rooms.
- Each file in \`content/sessions/\` is a session. Its name is its address for good, so rename none that has been published.
- \`npm run new -- session "A title"\` begins another one, and so do \`new -- track\`, \`new -- speaker\` and \`new -- page\`. In a terminal they ask for what is missing.
- \`npm run check\` says what is wrong, with file and line.
- \`content/sessions/example.md\` is an example. Delete it when you have sessions of your own.

In Visual Studio Code, accept the extension that it recommends: \`conference.yaml\` is then completed and checked while you type. In Markdown files, Ctrl+Space completes keys.

## Publish it

\`npm run build\` makes the site in \`dist/\`, plain files for any host. On GitHub, choose "GitHub Actions" under Settings, Pages, Source; each push to \`main\` then publishes it.
`;
