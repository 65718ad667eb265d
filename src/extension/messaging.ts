import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { backgroundChecks, type Checks, dispatch, type Handlers, pageChecks, readerChecks } from './message-checks.ts';
import type { BackgroundApi, PageApi, ReaderApi } from './messages.ts';

export type { Handlers } from './message-checks.ts';

type Args<Api, Name extends keyof Api> = Api[Name] extends (...args: infer A) => unknown ? A : never;
type Answer<Api, Name extends keyof Api> = Api[Name] extends (...args: never[]) => infer R ? R : never;
type Ask<Api> = <Name extends keyof Api & string>(name: Name, ...args: Args<Api, Name>) => Promise<Answer<Api, Name>>;

type Receiver = 'page' | 'reader' | 'background';
interface Message {
  readonly to: Receiver;
  readonly name: string;
  readonly args: readonly unknown[];
}
/** `value` is lost on its way where it is `undefined`: what Chrome sends is JSON. */
type Reply = { readonly ok: true; readonly value?: unknown } | { readonly ok: false; readonly error: string };

/** Nobody was there to take a message: no content script in the tab, or one whose extension has been updated. */
export class Unanswered extends Error {}

/** The frame of a tab that is the page itself. */
export const TOP = 0;

/** Asks the content script in a frame of a tab. Throws `Unanswered` where there is none, else what its handler threw. */
export const askPage = (tab: number, frame = TOP): Ask<PageApi> =>
  asking('page', (message) => browser.tabs.sendMessage(tab, message, { frameId: frame }));

/** As `askPage`, of all frames of a tab that have a content script: the first answer counts. */
export const askFrames = (tab: number): Ask<PageApi> =>
  asking('page', (message) => browser.tabs.sendMessage(tab, message));

/** As `askPage`, of the second script there. */
export const askReader = (tab: number, frame: number): Ask<ReaderApi> =>
  asking('reader', (message) => browser.tabs.sendMessage(tab, message, { frameId: frame }));

/** Asks the background, which the browser starts if need be. */
export const askBackground: Ask<BackgroundApi> = asking('background', (message) =>
  browser.runtime.sendMessage(message),
);

/** Answers as the content script of this page, until the returned function is called. */
export function answerAsPage(handlers: Handlers<PageApi>): () => void {
  return listen('page', pageChecks, () => handlers);
}

/** Answers as the second script of this page, until the returned function is called. */
export function answerAsReader(handlers: Handlers<ReaderApi>): () => void {
  return listen('reader', readerChecks, () => handlers);
}

/** Answers as the background; the handlers of a message are made for its sender. */
export function answerAsBackground(handlersFor: (sender: Runtime.MessageSender) => Handlers<BackgroundApi>): void {
  listen('background', backgroundChecks, handlersFor);
}

/** How long a background takes to be gone, or back, in milliseconds. */
const RESTART = 300;

/** Asks once more where nobody answered: a background that was being stopped when the message came answers the next one. */
export const patiently = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  ask().catch(async (error: unknown) => {
    if (!(error instanceof Unanswered)) throw error;
    await new Promise((resolve) => setTimeout(resolve, RESTART));
    return ask();
  });

function asking<Api>(to: Receiver, send: (message: Message) => Promise<unknown>): Ask<Api> {
  return async (name, ...args) => {
    const reply = await send({ to, name, args }).catch((error: unknown) => {
      throw new Unanswered(String(error));
    });
    if (!isReply(reply)) throw new Unanswered(`nobody answered “${name}”`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Answer<Api, typeof name>;
  };
}

function listen<Api>(
  to: Receiver,
  checks: Checks<Api>,
  handlersFor: (sender: Runtime.MessageSender) => Handlers<Api>,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (reply: Reply) => void,
  ): true | undefined => {
    // `undefined` leaves the message to other listeners.
    if (!isMessage(message) || message.to !== to) return undefined;
    const handlers = (): Handlers<Api> => {
      if (sender.id !== browser.runtime.id) throw new Error('a message from another extension');
      return handlersFor(sender);
    };
    void reply(message, handlers, checks).then(answer);
    // Chrome takes no promise for an answer: this says that one will come.
    return true;
  };
  const { onMessage } = browser.runtime;
  const added = listener as Runtime.OnMessageListenerCallback;
  onMessage.addListener(added);
  return () => onMessage.removeListener(added);
}

async function reply<Api>(message: Message, handlers: () => Handlers<Api>, checks: Checks<Api>): Promise<Reply> {
  try {
    return { ok: true, value: await dispatch(message, handlers(), checks) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isMessage = (value: unknown): value is Message =>
  isObject(value) && typeof value.to === 'string' && typeof value.name === 'string' && Array.isArray(value.args);

const isReply = (value: unknown): value is Reply =>
  isObject(value) && (value.ok === true || (value.ok === false && typeof value.error === 'string'));
