import { Fragment } from "react";
import { Dialog } from "../design/Dialog.tsx";
import { BINDINGS } from "../session/key-map.ts";

/** Every key of the page, from the map itself. */
export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" form="card" note="Single keys rest while you are typing." onClose={onClose}>
    <dl className="key-sheet">
      {BINDINGS.filter(({ keys }) => keys.length > 0).map(({ keys, does }) => (
        <Fragment key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  </Dialog>
);
