import { ruleRecords } from '../app/rule-records.ts';
import { rulePages } from '../platform/github/context.ts';
import { type Pieces, printFailure, printFor, type Reader, writeText } from '../platform/node/output.ts';
import { ownCommand } from '../platform/node/own-command.ts';
import { REPOSITORY, VERSION } from '../version.ts';
import { type Invocation, parseArguments } from './arguments.ts';

/** Runs one command and sets the process's exit code; throws nothing. */
export async function runCli(args: readonly string[]): Promise<void> {
  try {
    const program = ownCommand(process.argv[1] ?? '', process.cwd());
    process.exitCode = await run(parseArguments(args, program), program);
  } catch (error: unknown) {
    process.exitCode = 2;
    printFailure(error);
  }
}

async function run(invocation: Invocation, program: string): Promise<0 | 1 | 2> {
  const help = rulePages(process.env, { repository: REPOSITORY, version: VERSION });
  const show = (text: Pieces, reader: Reader) => {
    if (invocation.output !== null) writeText(invocation.output, text, 'follow');
    else printFor(reader, text);
  };
  switch (invocation.name) {
    case 'check': {
      const { runCheck } = await import('./check.ts');
      return runCheck(invocation, { version: VERSION, help }, show);
    }
    case 'fix': {
      const { runFix } = await import('./fix.ts');
      return runFix(invocation, show);
    }
    case 'preview': {
      const { runPreview } = await import('./preview.ts');
      return runPreview(invocation, { version: VERSION, help }, show);
    }
    case 'pack': {
      const { runPack } = await import('./pack.ts');
      return runPack(invocation, { version: VERSION, help });
    }
    case 'init': {
      const { runInit } = await import('./init.ts');
      await runInit(invocation, show);
      return 0;
    }
    case 'overview': {
      const { overview } = await import('./overview.ts');
      show(overview(invocation), 'program');
      return 0;
    }
    case 'har strip': {
      const { stripHar } = await import('./har-strip.ts');
      show(stripHar(invocation), 'program');
      return 0;
    }
    case 'har mocks': {
      const { mocksText } = await import('./har-mocks.ts');
      show(await mocksText(invocation), 'program');
      return 0;
    }
    case 'explain':
      show(await explanation(invocation.rule, help), 'person');
      return 0;
    case 'rules': {
      const { ruleList } = await import('../render/rule-page/rule-text.ts');
      show(ruleList(await ruleRecords()), 'person');
      return 0;
    }
    case 'schema':
      show(await schema(), 'program');
      return 0;
    case 'version':
      show(`${VERSION}\n`, 'person');
      return 0;
    case 'help': {
      const { commandHelp, generalHelp } = await import('./help.ts');
      show(invocation.command === null ? generalHelp(program) : commandHelp(invocation.command, program), 'person');
      return 0;
    }
    case 'nothing': {
      const { generalHelp } = await import('./help.ts');
      show(generalHelp(program), 'person');
      return 2;
    }
  }
}

async function explanation(id: string, help: (rule: string) => string): Promise<string> {
  const [metas, { ruleText }, { unknownRule }] = await Promise.all([
    ruleRecords(),
    import('../render/rule-page/rule-text.ts'),
    import('../app/choices.ts'),
  ]);
  const meta = metas.find((known) => known.id === id);
  if (!meta) throw unknownRule(id, metas);
  const text = ruleText(meta, help(id));
  const { template } = meta.docs;
  return template ? `${text}\nTemplate for the manifest (mde-partner.yml)\n\n${template()}` : text;
}

async function schema(): Promise<string> {
  const [{ manifestJsonSchema }, { SCHEMA_ADDRESS }, records] = await Promise.all([
    import('../manifest/schema/json-schema.ts'),
    import('../manifest/schema/schema-address.ts'),
    ruleRecords(),
  ]);
  const ids = records.map(({ id }) => id);
  return `${JSON.stringify(manifestJsonSchema(SCHEMA_ADDRESS, ids), null, 2)}\n`;
}
