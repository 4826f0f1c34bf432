/**
 * @generated SignedSource<<c69f5cbf1050842b3cb531ab3d0fb3ef>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentKind = "NEWSLETTER" | "PHOTOGRAPHS" | "PROGRAMME_NEWS" | "SHARING_WITH_PARTNERS" | "STORY_PUBLICATION";
import { FragmentRefs } from "relay-runtime";
export type ConsentSwitches_wordings$data = {
  readonly consentWordings: ReadonlyArray<{
    readonly kind: ConsentKind;
    readonly text: string;
  }>;
  readonly " $fragmentType": "ConsentSwitches_wordings";
};
export type ConsentSwitches_wordings$key = {
  readonly " $data"?: ConsentSwitches_wordings$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentSwitches_wordings">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ConsentSwitches_wordings",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ConsentWordings",
      "kind": "LinkedField",
      "name": "consentWordings",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "1df5acc15c9cd0764d6bdbd237f79989";

export default node;
