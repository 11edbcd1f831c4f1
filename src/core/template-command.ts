/** The command that prints a manifest to start from. It explains the rule about a missing manifest. */
export const TEMPLATE_COMMAND = 'explain manifest-missing';
