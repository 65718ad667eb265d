/** What a bug report needs, and nothing of the page: neither its address nor its words. */
export interface Failure {
  readonly version: string;
  readonly browser: string;
  readonly message: string;
}

/** The report that the reader may copy, and send or not. */
export const failureReport = ({ version, browser, message }: Failure): string =>
  [`Newsgloss ${version}`, browser, '', message.replaceAll(/https?:\/\/\S+/g, '(an address)')].join('\n');
