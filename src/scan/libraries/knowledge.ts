import { guessedForm } from './guess.ts';
import type {
  ClientPlugins,
  ContainerBlocks,
  DeclaredCalls,
  Dispatch,
  DispatchForm,
  FieldDeclaration,
  GraphSecurity,
  Library,
  OptionDeclaration,
  ProcessDefault,
  RequestObject,
  SettingDeclaration,
} from './library.ts';

/** What the records say of one language, by what the analysis asks. */
export interface Knowledge {
  /** How a call of that name sends a request; null: no library has such a call. */
  form(name: string): DispatchForm | null;
  /** Whether a library that a manifest declares has a call of that name. */
  isDeclared(name: string): boolean;
  /** The record's line for a call on something with that dotted name; null: it is none of a library's. */
  dispatch(dotted: string, name: string): Dispatch | null;
  /** The record's line for a call on what a method gives that only sets up a request. */
  dispatchBehind(link: string, name: string): Dispatch | null;
  /** Whether a method gives what it is called on, or a new one with its settings. */
  isLink(method: string): boolean;
  /** Whether an argument of that name is a session, whose headers are sent. */
  isSession(argument: string): boolean;
  /** The record's line for a function with that dotted name: `requests.get`. */
  named(dotted: string): Dispatch | null;
  /** Whether something with that dotted name belongs to a library. */
  isLibrary(dotted: string): boolean;
  /** Whether a module is itself a function that sends a request. */
  isFunction(dotted: string): boolean;
  /** Whether the result of a function is called to send a request. */
  makesFunction(dotted: string): boolean;
  /** Whether a function gives its first argument again. */
  wraps(dotted: string): boolean;
  /** The position of the argument that is the User-Agent of an object of a class; undefined: none is. */
  agentOf(dotted: string): number | undefined;
  /** Whether a method gives the headers that it is given, with others that are no User-Agent. */
  addsNoAgent(dotted: string): boolean;
  /** Whether objects of a class are clients. */
  isClient(cls: string): boolean;
  /** Calls of a client that call another of its methods. @param imported modules; null: the language does not tell */
  inheritedCalls(
    cls: string,
    imported: readonly string[] | null,
  ): readonly { readonly name: string; readonly through: string }[];
  /** Whether the object's own members of that path are clients that bring no partner's header. */
  isReceiver(path: string): boolean;
  /** Whether calls of that name are steps of one connection. */
  isStep(name: string): boolean;
  /** Whether a call of that name only prepares a request, in every library that has one. */
  prepares(name: string): boolean;
  isReset(name: string): boolean;
  /** Whether what a call of that name gives only keeps data. */
  keepsData(name: string): boolean;
  /** Whether a class of that method changes requests on their way by it. */
  passes(method: string): boolean;
  /** Whether a class is one whose heirs do so, and which sets no header itself. */
  isHandler(cls: string): boolean;
  /** Members of a handler that have the one behind it. */
  readonly nextHandlers: readonly string[];
  /** Whether a method takes headers as the members of an object. */
  takesMembers(method: string): boolean;
  /** Whether no header is in an argument of a type. */
  holdsNoHeaders(type: string): boolean;
  /** Whether a library calls a method on heirs of a class before any other. */
  starts(cls: string, method: string): boolean;
  /** Whether an heir of a client makes each of its requests by a method. */
  makesRequests(method: string): boolean;
  /** Whether a method sets the headers that it is given, and no others. */
  takesHeaders(method: string): boolean;
  /** Whether a member of that name, of a client, holds what changes each request. */
  isApplied(member: string): boolean;
  /** Whether a call opens a connection for a block. */
  opens(name: string): boolean;
  readonly processDefaults: readonly ProcessDefault[];
  readonly declaredCalls: readonly DeclaredCalls[];
  readonly injected: readonly NonNullable<Library['injected']>[];
  readonly typedClients: readonly NonNullable<Library['typedClients']>[];
  /** Whether a library's client of a class is held under a type. */
  isHeldAs(cls: string, type: string): boolean;
  readonly graphSecurity: readonly GraphSecurity[];
  /** Whether a method of that name ends a fluent call of Graph. */
  endsGraphCall(name: string): boolean;
  readonly options: readonly OptionDeclaration[];
  readonly settings: readonly SettingDeclaration[];
  readonly fields: readonly FieldDeclaration[];
  readonly plugins: readonly ClientPlugins[];
  readonly containerBlocks: readonly ContainerBlocks[];
  /** Calls that a property stands for, by its name. */
  readonly getters: ReadonlyMap<string, string>;
  readonly requestObjects: readonly RequestObject[];
}

/** The records of a run, by language. */
export class Libraries {
  readonly #records: readonly Library[];
  readonly #byLanguage = new Map<string, Knowledge>();
  readonly #words: ReadonlySet<string>;

  constructor(records: readonly Library[]) {
    this.#records = records;
    const requests = records.flatMap(({ dispatches = [] }) => dispatches.filter(({ form }) => form !== 'setup'));
    this.#words = new Set(requests.flatMap(({ calls }) => calls.map((call) => call.toLowerCase())));
  }

  of(language: string): Knowledge {
    const known = this.#byLanguage.get(language);
    if (known) return known;
    const knowledge = knowledgeOf(this.#records.filter(({ languages }) => languages.includes(language)));
    this.#byLanguage.set(language, knowledge);
    return knowledge;
  }

  /** Whether many classes have a method of that name because it is one of HTTP, in whatever language. */
  readonly isRequestWord = byName((name) => this.#words.has(name) || guessedForm(name) !== null);
}

function callsOf({ dispatches = [] }: Library): readonly string[] {
  return dispatches.flatMap(({ calls }) => calls);
}

function belongsTo(name: string, modules: readonly string[]): boolean {
  const own = new Set(modules.map((one) => one.toLowerCase()));
  return prefixesOf(name).some((one) => own.has(one));
}

/** Of the forms that libraries give one name, the first of these holds. */
const FORMS: readonly DispatchForm[] = ['verb', 'request', 'send', 'setup'];

function knowledgeOf(records: readonly Library[]): Knowledge {
  const dispatches = records.filter(({ declared }) => !declared).flatMap((one) => one.dispatches ?? []);
  const declared = new Set(
    records.filter((one) => one.declared).flatMap((one) => callsOf(one).map((call) => call.toLowerCase())),
  );
  const forms = new Map<string, DispatchForm>();
  for (const form of [...FORMS].reverse())
    for (const one of dispatches)
      if (one.form === form) for (const call of one.calls) forms.set(call.toLowerCase(), form);
  const byModule = new Map<string, Library[]>();
  for (const one of records)
    for (const name of [...(one.modules ?? []), ...(one.clients ?? [])])
      byModule.set(name.toLowerCase(), [...(byModule.get(name.toLowerCase()) ?? []), one]);
  const owners = (dotted: string): readonly Library[] => prefixesOf(dotted).flatMap((one) => byModule.get(one) ?? []);
  const lineOf = (own: readonly Library[], name: string): Dispatch | null => {
    const word = name.toLowerCase();
    const lines = own.flatMap((one) => one.dispatches ?? []);
    return lines.find(({ calls }) => calls.some((call) => call.toLowerCase() === word)) ?? null;
  };
  const dispatch = (dotted: string, name: string): Dispatch | null => lineOf(owners(dotted), name);
  const modules = setOf(records, ({ modules: own }) => own);
  const functions = setOf(records, ({ functions: own }) => own);
  const makers = setOf(records, (one) => one.makers);
  const wrappers = setOf(records, (one) => one.wraps);
  const agents = new Map(
    records.flatMap((one) => Object.entries(one.agents ?? {})).map(([name, place]) => [name.toLowerCase(), place]),
  );
  const otherHeaders = setOf(records, (one) => one.addsNoAgent);
  const clients = setOf(records, (one) => one.clients);
  const ends = setOf(records, (one) => one.graphSecurity?.ends);
  const receivers = setOf(records, (one) => one.receivers);
  const resets = setOf(records, (one) => one.resets);
  const keeping = setOf(records, (one) => one.keeps);
  const passing = setOf(records, (one) => one.passes);
  const handlers = setOf(records, (one) => one.handlers?.classes);
  const making = setOf(records, (one) => one.makesRequests);
  const taking = setOf(records, (one) => one.takesHeaders);
  const members = setOf(records, ({ takesMembers }) => takesMembers);
  const plain = setOf(records, (one) => one.withoutHeaders);
  const applied = setOf(records, (one) => one.applies);
  const links = setOf(records, (one) => one.links);
  const sessions = setOf(records, (one) => one.sessions);
  const opening = setOf(records, (one) => one.opens);
  const steps = callsThat(dispatches, ({ steps: is }) => is === true);
  const prepared = callsThat(dispatches, ({ prepares }) => prepares === true);
  const finished = callsThat(dispatches, ({ prepares }) => prepares !== true);
  return {
    isDeclared: (name) => declared.size > 0 && declared.has(name.toLowerCase()),
    form: byName((name) => forms.get(name) ?? null),
    dispatch,
    dispatchBehind: (link, name) =>
      lineOf(
        records.filter(({ links }) => links?.includes(link)),
        name,
      ),
    isLink: (method) => links.has(method.toLowerCase()),
    isSession: (argument) => sessions.has(argument.toLowerCase()),
    named: (dotted) => {
      const end = dotted.lastIndexOf('.');
      return end === -1 ? null : dispatch(dotted.slice(0, end), dotted.slice(end + 1));
    },
    isLibrary: byName((dotted) => prefixesOf(dotted).some((one) => modules.has(one))),
    isFunction: (dotted) => functions.has(dotted.replace(/\.default$/, '').toLowerCase()),
    makesFunction: (dotted) => makers.has(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
    wraps: (dotted) => wrappers.has(dotted.replace(/\.default(?=\.|$)/, '').toLowerCase()),
    agentOf: (dotted) => agents.get(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
    addsNoAgent: (dotted) => otherHeaders.has(dotted.replace(/\.default(?=\.)/, '').toLowerCase()),
    isClient: (cls) => clients.has(cls.toLowerCase()),
    inheritedCalls: (cls, imported) =>
      records
        .filter(
          (one) => one.clients?.includes(cls) && (imported?.some((name) => belongsTo(name, one.modules ?? [])) ?? true),
        )
        .flatMap((one) => one.dispatches ?? [])
        .flatMap(({ calls, through }) => (through === undefined ? [] : calls.map((name) => ({ name, through })))),
    isHeldAs: (cls, type) => records.some((one) => one.clients?.includes(cls) && one.interfaces?.includes(type)),
    isReceiver: (path) => receivers.size > 0 && receivers.has(path.toLowerCase()),
    isStep: byName((name) => steps.has(name)),
    prepares: (name) => prepared.has(name.toLowerCase()) && !finished.has(name.toLowerCase()),
    isReset: (name) => resets.has(name.toLowerCase()),
    keepsData: (name) => keeping.has(name.toLowerCase()),
    passes: (method) => passing.has(method.toLowerCase()),
    isHandler: (cls) => handlers.has(cls.toLowerCase()),
    nextHandlers: records.flatMap((one) => (one.handlers ? [one.handlers.next] : [])),
    takesMembers: (method) => members.has(method.toLowerCase()),
    holdsNoHeaders: (type) => plain.has(type.toLowerCase()),
    starts: (cls, method) =>
      records.some(({ starts }) => starts?.classes.includes(cls) === true && starts.methods.includes(method)),
    makesRequests: (method) => making.has(method.toLowerCase()),
    takesHeaders: (method) => taking.has(method.toLowerCase()),
    isApplied: (member) => applied.has(member.toLowerCase()),
    opens: (name) => opening.has(name.toLowerCase()),
    processDefaults: records.flatMap((one) => one.processDefaults ?? []),
    declaredCalls: records.flatMap((one) => (one.declaredCalls ? [one.declaredCalls] : [])),
    injected: records.flatMap(({ injected }) => (injected ? [injected] : [])),
    typedClients: records.flatMap(({ typedClients }) => (typedClients ? [typedClients] : [])),
    requestObjects: records.flatMap((one) => one.requestObjects ?? []),
    endsGraphCall: byName((name) => ends.has(name)),
    options: records.flatMap((one) => one.options ?? []),
    settings: records.flatMap((one) => one.settings ?? []),
    plugins: records.flatMap(({ plugins }) => (plugins ? [plugins] : [])),
    containerBlocks: records.flatMap((one) => (one.containerBlocks ? [one.containerBlocks] : [])),
    getters: new Map(records.flatMap(({ getters = {} }) => Object.entries(getters))),
    fields: records.flatMap(({ fields }) => (fields ? [fields] : [])),
    graphSecurity: records.flatMap(({ graphSecurity }) => (graphSecurity ? [graphSecurity] : [])),
  };
}

/** An answer for each name in any case, worked out once. */
function byName<Answer>(answer: (lowerCase: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = answer(name.toLowerCase());
    known.set(name, found);
    return found;
  };
}

function setOf(
  records: readonly Library[],
  names: (one: Library) => readonly string[] | undefined,
): ReadonlySet<string> {
  return new Set(records.flatMap((one) => names(one) ?? []).map((name) => name.toLowerCase()));
}

function callsThat(dispatches: readonly Dispatch[], holds: (one: Dispatch) => boolean): ReadonlySet<string> {
  return new Set(dispatches.filter(holds).flatMap(({ calls }) => calls.map((call) => call.toLowerCase())));
}

/** `a/b.c` and what it is below: `a/b`, `a`. */
function prefixesOf(dotted: string): readonly string[] {
  const whole = dotted.slice(0, MAX_NAME).toLowerCase();
  const ends = [...whole.matchAll(/[./:\\]/g)].map(({ index }) => index).filter((index) => index > 0);
  return [whole, ...ends.reverse().map((end) => whole.slice(0, end))];
}

/** Characters of a dotted name that are looked at; real ones have some dozens. */
const MAX_NAME = 200;
