/**
 * @generated SignedSource<<0d9ca1702f591cc09b740d7b88ac5e1f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LinkedVolunteer_account$data = {
  readonly displayName: string;
  readonly id: string;
  readonly isOwn: boolean;
  readonly volunteer: {
    readonly fullName: string;
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "LinkedVolunteer_account";
};
export type LinkedVolunteer_account$key = {
  readonly " $data"?: LinkedVolunteer_account$data;
  readonly " $fragmentSpreads": FragmentRefs<"LinkedVolunteer_account">;
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
  "name": "LinkedVolunteer_account",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "displayName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOwn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Volunteer",
      "kind": "LinkedField",
      "name": "volunteer",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fullName",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Account",
  "abstractKey": null
};
})();

(node as any).hash = "16a26c46f81f9b0e27807ea6d58103db";

export default node;
