/**
 * @generated SignedSource<<3ee19a7d3169d050df5f5ba387df7953>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentKind = "NEWSLETTER" | "PHOTOGRAPHS" | "PROGRAMME_NEWS" | "SHARING_WITH_PARTNERS" | "STORY_PUBLICATION";
import { FragmentRefs } from "relay-runtime";
export type ConsentWordingsCard_wordings$data = {
  readonly consentWordings: ReadonlyArray<{
    readonly kind: ConsentKind;
    readonly text: string;
    readonly version: string;
    readonly versions: ReadonlyArray<{
      readonly by: string | null | undefined;
      readonly from: string | null | undefined;
      readonly text: string;
      readonly version: string;
    }>;
  }>;
  readonly " $fragmentType": "ConsentWordingsCard_wordings";
};
export type ConsentWordingsCard_wordings$key = {
  readonly " $data"?: ConsentWordingsCard_wordings$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConsentWordingsCard_wordings">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ConsentWordingsCard_wordings",
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
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "ConsentWordingVersion",
          "kind": "LinkedField",
          "name": "versions",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "from",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "by",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "50828a051a975d3cf95eee44b2077f5c";

export default node;
