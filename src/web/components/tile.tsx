import { useState } from 'preact/hooks';
import { LOGO_SIZES } from '../../render/preview/sizes.ts';
import { Panel, type Shown } from './panel.tsx';
import { useLogo } from './picture.ts';

const ZOOMS = [1, 2] as const;

/** The tile as a customer may see it. The portal itself is not public. */
export function TilePanel({ state }: Shown) {
  const [zoom, setZoom] = useState<(typeof ZOOMS)[number]>(1);
  return (
    <Panel
      title="Preview"
      name="preview"
      aside={
        <fieldset class="choice">
          <legend class="hidden">Size</legend>
          {ZOOMS.map((one) => (
            <label key={one}>
              <input type="radio" name="zoom" checked={zoom === one} onChange={() => setZoom(one)} />
              {one * 100}%
            </label>
          ))}
        </fieldset>
      }
    >
      <p class="hint">An approximation: the portal is not public, so its tile may look different.</p>
      <div class={`tiles zoom-${zoom}`}>
        <Tile state={state} scheme="light" />
        <Tile state={state} scheme="dark" />
      </div>
      <Sizes state={state} />
    </Panel>
  );
}

function Tile({ state, scheme }: Shown & { readonly scheme: 'light' | 'dark' }) {
  const { url } = useLogo(state.logo);
  const { values, words, mostWords } = state;
  return (
    <div class={`tile ${scheme}`}>
      {url ? <img src={url} alt="" width={48} height={48} /> : <span class="no-logo" aria-hidden="true" />}
      <div>
        <p class="name" dir="auto">
          {values.name || 'Product name'}
        </p>
        <p class="company" dir="auto">
          {values.company || 'Company'}
        </p>
        <p class="text" dir="auto">
          {words.length > 0 ? String(values.description) : `What the product adds, in at most ${mostWords} words.`}
        </p>
        <p class="open">Open partner page</p>
      </div>
    </div>
  );
}

function Sizes({ state }: Shown) {
  const { url } = useLogo(state.logo);
  if (!url) return null;
  return (
    <div class="sizes">
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} class={scheme}>
          {LOGO_SIZES.map((size) => (
            <figure key={size}>
              <img src={url} alt={`Logo at ${size} pixels on a ${scheme} background`} width={size} height={size} />
              <figcaption>{size} px</figcaption>
            </figure>
          ))}
        </div>
      ))}
    </div>
  );
}
