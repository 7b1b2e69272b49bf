import { Fragment } from "react";
import { Dialog } from "../design/Dialog.tsx";
import { KEY_GROUPS } from "../session/bindings.ts";
import { TOPBAR } from "../words/topbar.ts";
import "./keys.css";

/** Every key of the page, from the map itself. */
export const KeySheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog
    title={TOPBAR.keys}
    form="wide"
    note="Single keys rest while you are typing."
    onClose={onClose}
  >
    <div className="key-groups">
      {KEY_GROUPS.map(({ title, bindings }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="key-sheet">
            {bindings.map(({ keys, does }) => (
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
        </section>
      ))}
    </div>
  </Dialog>
);
