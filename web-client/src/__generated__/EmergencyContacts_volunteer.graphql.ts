/**
 * @generated SignedSource<<6e7592a5a84265e3a3b6918db9876a1e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EmergencyContacts_volunteer$data = {
  readonly emergencyContacts: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly phone: string;
    readonly relationship: string | null | undefined;
  }>;
  readonly id: string;
  readonly " $fragmentType": "EmergencyContacts_volunteer";
};
export type EmergencyContacts_volunteer$key = {
  readonly " $data"?: EmergencyContacts_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"EmergencyContacts_volunteer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EmergencyContacts_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "EmergencyContact",
      "kind": "LinkedField",
      "name": "emergencyContacts",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "phone",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "relationship",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "44a25df9bc0af137df936c67dd949449";

export default node;
