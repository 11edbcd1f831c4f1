/** @import { NameRules } from './types.js' */

const NONE = { parameters: [], members: [], forbidden: [], keywords: false, ignoreCase: false };

const javascript = {
  ...NONE,
  variables: ['identifier'],
  functions: [
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'arrow_function',
    'method_definition',
  ],
  locals: [
    'variable_declarator.name',
    'for_in_statement.left',
    'catch_clause.parameter',
    'array_pattern.*',
    'object_assignment_pattern.*',
  ],
  parameters: [
    'formal_parameters.*',
    'arrow_function.parameter',
    'required_parameter.pattern',
    'optional_parameter.pattern',
    'assignment_pattern.left',
    'rest_pattern.*',
  ],
  forbidden: ['import_specifier.*', 'export_specifier.*', 'import_clause.*', 'namespace_import.*'],
};

/**
 * By the id of the language. `identifier` is also the type of some members and keywords, which the tables name.
 *
 * @type {ReadonlyMap<string, NameRules>}
 */
export const NAME_RULES = new Map([
  ['javascript', javascript],
  [
    'python',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['function_definition', 'lambda'],
      locals: [
        'assignment.left',
        'pattern_list.*',
        'tuple_pattern.*',
        'for_statement.left',
        'for_in_clause.left',
        'as_pattern_target.*',
        'named_expression.name',
      ],
      parameters: [
        'parameters.*',
        'lambda_parameters.*',
        'default_parameter.name',
        'typed_default_parameter.name',
        'typed_parameter.*',
        'dictionary_splat_pattern.*',
        'list_splat_pattern.*',
      ],
      members: ['attribute.attribute', 'keyword_argument.name'],
      forbidden: ['global_statement.*', 'nonlocal_statement.*', 'dotted_name.*'],
      keywords: true,
    },
  ],
  [
    'csharp',
    {
      ...NONE,
      variables: ['identifier'],
      functions: [
        'method_declaration',
        'constructor_declaration',
        'local_function_statement',
        'lambda_expression',
        'anonymous_method_expression',
      ],
      locals: [
        'variable_declarator.name',
        'foreach_statement.left',
        'catch_declaration.name',
        'declaration_expression.name',
        'declaration_pattern.name',
      ],
      parameters: ['parameter.name', 'lambda_expression.parameters', 'implicit_parameter.*'],
      members: ['member_access_expression.name', 'member_binding_expression.name', 'method_declaration.name'],
      forbidden: [
        'name_colon.*',
        'argument.name',
        'anonymous_object_creation_expression.*',
        'initializer_expression.*',
      ],
      keywords: true,
    },
  ],
  [
    'go',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['function_declaration', 'method_declaration', 'func_literal'],
      locals: ['expression_list.*', 'var_spec.name', 'const_spec.name'],
      parameters: ['parameter_declaration.name', 'variadic_parameter_declaration.name'],
      forbidden: ['literal_element.*', 'package_clause.*', 'package_identifier.*'],
    },
  ],
  [
    'java',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['method_declaration', 'constructor_declaration', 'lambda_expression'],
      locals: [
        'variable_declarator.name',
        'enhanced_for_statement.name',
        'resource.name',
        'catch_formal_parameter.name',
      ],
      parameters: ['formal_parameter.name', 'inferred_parameters.*', 'lambda_expression.parameters'],
      members: ['field_access.field', 'method_declaration.name', 'method_invocation.name', 'method_reference.*'],
      forbidden: ['element_value_pair.key', 'scoped_identifier.*'],
    },
  ],
  [
    'ruby',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['method', 'singleton_method', 'block', 'do_block', 'lambda'],
      locals: ['assignment.left', 'left_assignment_list.*', 'exception_variable.*'],
      parameters: ['method_parameters.*', 'block_parameters.*', 'lambda_parameters.*', 'optional_parameter.name'],
      members: ['call.method'],
      forbidden: ['keyword_parameter.*', 'method.name', 'pair.key'],
    },
  ],
  [
    'rust',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['function_item', 'closure_expression'],
      locals: ['let_declaration.pattern', 'for_expression.pattern', 'mut_pattern.*', 'tuple_pattern.*'],
      parameters: ['parameter.pattern', 'closure_parameters.*'],
      forbidden: ['shorthand_field_initializer.*', 'scoped_identifier.*', 'macro_invocation.macro', 'attribute.*'],
    },
  ],
  [
    'php',
    {
      ...NONE,
      variables: ['variable_name'],
      functions: ['function_definition', 'method_declaration', 'anonymous_function', 'arrow_function'],
      locals: ['assignment_expression.left', 'foreach_statement.*'],
      parameters: ['simple_parameter.name', 'variadic_parameter.name'],
      forbidden: ['property_element.*', 'property_promotion_parameter.*', 'scoped_property_access_expression.*'],
      keywords: true,
    },
  ],
  [
    'powershell',
    {
      ...NONE,
      variables: ['variable'],
      functions: [],
      locals: ['assignment', 'foreach_statement.*'],
      forbidden: ['script_parameter.*', 'class_property_definition.*', 'class_method_parameter.*'],
      keywords: true,
      ignoreCase: true,
    },
  ],
  [
    'bash',
    {
      ...NONE,
      variables: ['variable_name'],
      functions: [],
      locals: ['variable_assignment.name', 'for_statement.variable'],
    },
  ],
  [
    'cpp',
    {
      ...NONE,
      variables: ['identifier'],
      functions: ['function_definition', 'lambda_expression'],
      locals: [
        'init_declarator.declarator',
        'declaration.declarator',
        'pointer_declarator.declarator',
        'reference_declarator.*',
      ],
      parameters: ['parameter_declaration.declarator'],
      forbidden: ['function_declarator.declarator', 'qualified_identifier.*', 'preproc_def.*'],
    },
  ],
]);
