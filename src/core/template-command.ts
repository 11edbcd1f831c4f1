/** The command that prints a manifest to start from. It explains the rule about a missing manifest. */
export const TEMPLATE_COMMAND = 'explain manifest-missing';
/** Where to find the template, for a message that offers no fix. */
export const TEMPLATE_HINT = `The command '${TEMPLATE_COMMAND}' prints a template.`;
/** The command that writes a manifest where there is none, from what the repository states. */
export const CREATE_COMMAND = 'init';
