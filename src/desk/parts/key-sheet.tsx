import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import { ACTIONS } from "../actions/index.ts";
import { m } from "../messages/index.ts";
import { useDesk } from "../state/desk.tsx";
import { Cap } from "./cap.tsx";

/** Every action with its keys, and the switch that turns single letters off. */
export function KeySheet() {
  const { help, setHelp, state, singleKeys, setSingleKeys } = useDesk();
  return (
    <ModalOverlay className="overlay" isOpen={help} onOpenChange={setHelp} isDismissable>
      <Modal className="sheet">
        <Dialog>
          <Heading slot="title">{m.keys}</Heading>
          {(["move", "go", "view"] as const).map((group) => (
            <section key={group}>
              <h3>{m.actionGroups[group]}</h3>
              <dl className="keys">
                {ACTIONS.filter((action) => action.group === group).map((action) => (
                  <div key={action.name} data-off={!action.when(state) || undefined}>
                    <dt>
                      {action.keys.map((keys) => (
                        <KeyCaps key={keys} keys={keys} />
                      ))}
                    </dt>
                    <dd>
                      {action.label(m)}
                      {!action.when(state) && <small> · {m.notHere}</small>}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Switch className="switch" isSelected={singleKeys} onChange={setSingleKeys}>
            <span className="track" aria-hidden="true" />
            <span>
              {m.singleKeys}: <strong>{singleKeys ? m.on : m.off}</strong>
              <small>{m.singleKeysWhy}</small>
            </span>
          </Switch>
          <Button slot="close" className="button">
            {m.close} <Cap>Esc</Cap>
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function KeyCaps({ keys }: { readonly keys: string }) {
  return keys.split(" ").map((key) => <kbd key={key}>{key === "Escape" ? "Esc" : key}</kbd>);
}
