/**
 * @generated SignedSource<<59c9f5b25a9376a912c27f13b4f72f4b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ReviewForm_data$data = {
  readonly name: string;
  readonly sections: ReadonlyArray<{
    readonly items: ReadonlyArray<{
      readonly facts: ReadonlyArray<{
        readonly name: string;
        readonly value: string;
      }>;
      readonly key: string;
      readonly title: string;
    }>;
    readonly key: string;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ReviewForm_data";
};
export type ReviewForm_data$key = {
  readonly " $data"?: ReviewForm_data$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewForm_data">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "key",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewForm_data",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "PersonalDataSection",
      "kind": "LinkedField",
      "name": "sections",
      "plural": true,
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "PersonalDataItem",
          "kind": "LinkedField",
          "name": "items",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "PersonalDataFact",
              "kind": "LinkedField",
              "name": "facts",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "value",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "PersonalData",
  "abstractKey": null
};
})();

(node as any).hash = "5dce65aa3b3a22d26df44954a832d37f";

export default node;
