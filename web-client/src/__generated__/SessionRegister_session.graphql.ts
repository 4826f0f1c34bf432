/**
 * @generated SignedSource<<ad2e7fe9a4866ec23a96a88390e1d99a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Attendance = "ABSENT" | "PRESENT";
export type RotaStatus = "CANCELLED_BY_VOLUNTEER" | "CONFIRMED" | "EXPECTED" | "LOOKING_FOR_STAND_IN" | "RELEASED" | "REPLACED" | "SESSION_CANCELLED";
import { FragmentRefs } from "relay-runtime";
export type SessionRegister_session$data = {
  readonly id: string;
  readonly rota: ReadonlyArray<{
    readonly attendance: Attendance | null | undefined;
    readonly id: string;
    readonly role: {
      readonly title: string;
    };
    readonly status: RotaStatus;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }>;
  readonly " $fragmentType": "SessionRegister_session";
};
export type SessionRegister_session$key = {
  readonly " $data"?: SessionRegister_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"SessionRegister_session">;
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
  "name": "SessionRegister_session",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "RotaPlace",
      "kind": "LinkedField",
      "name": "rota",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        },
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
          "concreteType": "ProgrammeRole",
          "kind": "LinkedField",
          "name": "role",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            }
          ],
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
  "type": "ProgrammeSession",
  "abstractKey": null
};
})();

(node as any).hash = "0c5a425f65a5ffa8aab6c366767303a8";

export default node;
