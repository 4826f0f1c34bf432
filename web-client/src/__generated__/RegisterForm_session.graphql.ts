/**
 * @generated SignedSource<<ceaed66049cef5ba7c8d2205079e83f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
import { FragmentRefs } from "relay-runtime";
export type RegisterForm_session$data = {
  readonly id: string;
  readonly register: ReadonlyArray<{
    readonly attendance: Attendance | null | undefined;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }>;
  readonly " $fragmentType": "RegisterForm_session";
};
export type RegisterForm_session$key = {
  readonly " $data"?: RegisterForm_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"RegisterForm_session">;
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
  "name": "RegisterForm_session",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "RegisterEntry",
      "kind": "LinkedField",
      "name": "register",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attendance",
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
      "storageKey": null
    }
  ],
  "type": "CohortSession",
  "abstractKey": null
};
})();

(node as any).hash = "4556a2d689405fb06f320c78bdbe5b7e";

export default node;
