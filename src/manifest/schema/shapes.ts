// Written by `npm run generate` from the schema. Do not edit.
import type { ValueShape } from './value-shape.ts';

/** The shape of a manifest. */
export const SHAPE: ValueShape = {
  type: 'mapping',
  required: ['schemaVersion', 'company', 'products'],
  keys: {
    schemaVersion: {
      type: 'number',
      value: 1,
      purpose: 'version of this format',
      example: '1',
    },
    sample: {
      type: 'flag',
      purpose: 'whether this is a sample listing, which may use the names and domains of fictional companies',
      example: 'true',
    },
    company: {
      type: 'mapping',
      required: ['name'],
      keys: {
        name: {
          type: 'text',
          purpose: 'name of the company as customers know it',
          example: 'Contoso',
        },
        website: {
          type: 'text',
          purpose: 'URL of the company website, with https',
          example: 'https://contoso.com',
        },
      },
      purpose: 'the company behind the products',
      example: 'name: Contoso',
    },
    products: {
      type: 'list',
      least: 1,
      item: {
        type: 'mapping',
        required: ['name', 'description', 'logo', 'landingPage', 'userAgent'],
        keys: {
          id: {
            type: 'text',
            pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
            purpose: 'short name in lowercase letters, digits and hyphens, which waivers can use for the product',
            example: 'contoso-cognito',
          },
          name: {
            type: 'text',
            purpose: 'name of the product that the portal will show',
            example: 'Contoso Cognito',
          },
          description: {
            type: 'text',
            purpose: 'description of the product in at most 15 words',
            example: 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
          },
          logo: {
            type: 'text',
            purpose: 'path of the square SVG logo, relative to the folder of the manifest',
            example: 'assets/logo.svg',
          },
          landingPage: {
            type: 'text',
            purpose: 'URL of the page on which a customer completes the integration',
            example: 'https://contoso.com/guides/connect-defender',
          },
          userAgent: {
            type: 'text',
            purpose: 'User-Agent that the product sends in every API call',
            example: 'MdePartner-Contoso-ContosoCognito/1.0.0',
          },
          entraApplication: {
            type: 'mapping',
            required: [],
            keys: {
              multiTenant: {
                type: 'flag',
                purpose: 'whether the application is registered as multi-tenant in Microsoft Entra ID',
                example: 'true',
              },
              name: {
                type: 'text',
                purpose: 'name of the application in Microsoft Entra ID',
                example: 'Contoso Cognito',
              },
              applicationId: {
                type: 'text',
                purpose: 'application (client) id, a GUID (not a secret)',
                example: '11111111-2222-3333-4444-555555555555',
              },
            },
            purpose: 'the application in Microsoft Entra ID',
            example: 'multiTenant: true',
          },
          version: {
            type: 'mapping',
            required: [],
            keys: {
              file: {
                type: 'text',
                purpose: 'file that contains the version, relative to the folder of the manifest',
                example: 'package.json',
              },
              key: {
                type: 'text',
                purpose: 'key of the version in that file, if it is not at the usual place',
                example: 'project.version',
              },
              tag: {
                type: 'text',
                purpose: 'format of the release tag',
                example: 'v{version}',
              },
              precision: {
                type: 'choice',
                choices: ['full', 'minor', 'major'],
                purpose: 'how many parts of the version the User-Agent has',
                example: 'full',
              },
            },
            purpose: 'where the version of the product is',
            example: 'file: package.json',
          },
          source: {
            type: 'list',
            item: {
              type: 'text',
            },
            purpose: 'globs of the sources that belong to this product',
            example: '- src/**',
          },
          pressReleases: {
            type: 'list',
            item: {
              type: 'mapping',
              required: [],
              keys: {
                title: {
                  type: 'text',
                  purpose: 'title of the press release',
                  example: 'Contoso joins the partner program',
                },
                file: {
                  type: 'text',
                  purpose: 'file with its text, relative to the folder of the manifest',
                  example: 'press/2026-03.md',
                },
                url: {
                  type: 'text',
                  purpose: 'URL of the published text, with https',
                  example: 'https://contoso.com/news/defender',
                },
                submitted: {
                  type: 'day',
                  purpose: 'date when it was submitted to Microsoft for review',
                  example: '2026-03-02',
                },
                approved: {
                  type: 'day',
                  purpose: 'date when Microsoft approved it',
                  example: '2026-03-11',
                },
                publish: {
                  type: 'day',
                  purpose: 'date when it will be published',
                  example: '2026-03-16',
                },
              },
              purpose: 'A press release',
              example: 'title: Contoso joins the partner program',
            },
            purpose: 'press releases that name Microsoft Defender for Endpoint',
            example: '- title: Contoso joins the partner program',
          },
        },
        purpose: 'A product',
        example: 'name: Contoso Cognito',
      },
      purpose: 'the products to list (a list, even for a single product)',
      example: '- name: Contoso Cognito',
    },
    readiness: {
      type: 'mapping',
      required: [],
      keys: {
        developerLicense: {
          type: 'flag',
          purpose: 'whether you have a Defender for Endpoint tenant to build against',
          example: 'true',
        },
        customerApproved: {
          type: 'day',
          orFalse: true,
          purpose: 'date when a joint customer approved the design, or false',
          example: '2026-08-01',
        },
        demoed: {
          type: 'day',
          orFalse: true,
          purpose: 'date when the design was demonstrated to Microsoft, or false',
          example: '2026-08-20',
        },
        misa: {
          type: 'choice',
          choices: ['none', 'nominated', 'member'],
          purpose: 'membership in the Microsoft Intelligent Security Association (MISA)',
          example: 'member',
        },
      },
      purpose: 'what cannot be checked automatically, as declared by the company',
      example: 'developerLicense: true',
    },
    waivers: {
      type: 'list',
      item: {
        type: 'mapping',
        required: ['rule', 'reason'],
        keys: {
          rule: {
            type: 'text',
            purpose: 'id of the rule whose findings are accepted',
            example: 'logo-framing',
          },
          reason: {
            type: 'text',
            purpose: 'why the findings are accepted',
            example: 'Brand guide asks for wide margins',
          },
          owner: {
            type: 'text',
            pattern: '\\S',
            purpose: 'person or team that answers for the waiver',
            example: 'partner-team',
          },
          expires: {
            type: 'day',
            purpose: 'last date on which the waiver is valid',
            example: '2026-12-31',
          },
          product: {
            type: 'text',
            purpose: 'id or name of the product that the waiver applies to',
            example: 'Contoso Cognito',
          },
          paths: {
            type: 'list',
            item: {
              type: 'text',
            },
            purpose: 'globs of the files that the waiver applies to, relative to the folder of the manifest',
            example: '- assets/**',
          },
        },
        purpose: 'A waiver',
        example: 'rule: logo-framing',
      },
      purpose: 'findings that are accepted, with the reason',
      example: '- rule: logo-framing',
    },
    scan: {
      type: 'mapping',
      required: [],
      keys: {
        hosts: {
          type: 'mapping',
          required: [],
          keys: {
            extra: {
              type: 'list',
              item: {
                type: 'text',
              },
              purpose: 'more hosts whose calls need the User-Agent',
              example: '- defender-proxy.contoso.com',
            },
            ignore: {
              type: 'list',
              item: {
                type: 'mapping',
                required: ['hosts', 'reason'],
                keys: {
                  hosts: {
                    type: 'list',
                    item: {
                      type: 'text',
                    },
                    purpose: 'hosts whose calls do not need the User-Agent',
                    example: '- api.security.microsoft.com',
                  },
                  reason: {
                    type: 'text',
                    pattern: '\\S',
                    purpose: 'why calls to these hosts do not need the User-Agent',
                    example: 'Only the test tenant is called there',
                  },
                },
                purpose: 'A group of hosts',
                example: 'hosts: - api.security.microsoft.com',
              },
              purpose: 'hosts whose calls do not need the User-Agent',
              example: '- hosts: - api.security.microsoft.com',
            },
          },
          purpose: 'hosts that the source scan checks or ignores',
          example: 'extra: - defender-proxy.contoso.com',
        },
        libraries: {
          type: 'list',
          item: {
            type: 'mapping',
            required: ['name', 'languages', 'modules', 'requests'],
            keys: {
              name: {
                type: 'text',
                purpose: 'name of the library',
                example: 'contoso-http',
              },
              languages: {
                type: 'list',
                item: {
                  type: 'choice',
                  choices: [
                    'bash',
                    'cpp',
                    'csharp',
                    'go',
                    'groovy',
                    'java',
                    'javascript',
                    'kotlin',
                    'perl',
                    'php',
                    'powershell',
                    'python',
                    'ruby',
                    'rust',
                    'scala',
                    'swift',
                  ],
                  purpose: 'A language. TypeScript counts as javascript, C as cpp',
                  example: 'python',
                },
                purpose: 'languages whose code calls it',
                example: '- python',
              },
              modules: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'modules, packages or namespaces that code imports it from',
                example: '- contoso_http',
              },
              clients: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'classes whose objects send requests',
                example: '- ApiClient',
              },
              requests: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'functions and methods that send a request',
                example: '- fetch_json',
              },
            },
            purpose: 'A library',
            example: 'name: contoso-http',
          },
          purpose: 'HTTP libraries of your own, whose code is not in the repository',
          example: '- name: contoso-http',
        },
        clients: {
          type: 'list',
          item: {
            type: 'mapping',
            required: ['paths', 'reason'],
            keys: {
              paths: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'globs of the sources, relative to the folder of the manifest',
                example: '- src/http/**',
              },
              reason: {
                type: 'text',
                pattern: '\\S',
                purpose: 'why calls in these files cannot be checked',
                example: 'Header set by the gateway',
              },
            },
            purpose: 'A group of sources',
            example: 'paths: - src/http/**',
          },
          purpose: 'sources whose calls count as unverifiable',
          example: '- paths: - src/http/**',
        },
        tests: {
          type: 'list',
          item: {
            type: 'mapping',
            required: ['paths', 'reason'],
            keys: {
              paths: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'globs of the files, relative to the folder of the manifest',
                example: '- checks/**',
              },
              reason: {
                type: 'text',
                pattern: '\\S',
                purpose: 'why these files are not checked',
                example: 'Integration tests against a fake server',
              },
            },
            purpose: 'A group of test files',
            example: 'paths: - checks/**',
          },
          purpose: 'more test code, which is not checked',
          example: '- paths: - checks/**',
        },
        vendored: {
          type: 'list',
          item: {
            type: 'mapping',
            required: ['paths', 'reason'],
            keys: {
              paths: {
                type: 'list',
                item: {
                  type: 'text',
                },
                purpose: 'globs of the files, relative to the folder of the manifest',
                example: '- theirs/**',
              },
              reason: {
                type: 'text',
                pattern: '\\S',
                purpose: 'why these files are not checked',
                example: 'A copy of an SDK that we do not call',
              },
            },
            purpose: 'A group of third-party files',
            example: 'paths: - theirs/**',
          },
          purpose: 'more third-party code, which is not checked',
          example: '- paths: - theirs/**',
        },
      },
      purpose: 'settings that the source scan cannot determine by itself',
      example: 'tests: - paths: - checks/**',
    },
  },
  purpose: 'the manifest mde-partner.yml',
};
