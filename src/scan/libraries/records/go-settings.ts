import type { Library } from '../library.ts';

/** Settings of Go programs and of Terraform providers, which code declares with a default and reads by their names. */
export const goSettings: Library = {
  id: 'go-settings',
  languages: ['go'],
  settings: [
    { module: 'github.com/spf13/viper', call: 'SetDefault', name: 0, default: 1 },
    { module: 'github.com/spf13', call: 'String', name: 0, default: 1 },
    { module: 'github.com/spf13', call: 'StringP', name: 0, default: 2 },
    { module: 'github.com/spf13', call: 'StringVar', name: 1, default: 2 },
    { module: 'github.com/spf13', call: 'StringVarP', name: 1, default: 3 },
    {
      module: 'github.com/hashicorp/terraform-plugin-sdk',
      entries: ['Default', 'DefaultFunc'],
      through: { EnvDefaultFunc: 1, MultiEnvDefaultFunc: 1 },
    },
  ],
};
