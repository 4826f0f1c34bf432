/**
 * @generated SignedSource<<8512d1213260f5c1e141c0122ba3d659>>
 * @relayHash 89027ff3b38bd9879402e1cdefbcc7bf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7fa98531647a572504412f822af67635dbab01ed4704707a3a77cc3e14133fe2

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RemoveEmergencyContactInput = {
  emergencyContactId: string;
  volunteerId: string;
};
export type EmergencyContactsRemoveMutation$variables = {
  input: RemoveEmergencyContactInput;
};
export type EmergencyContactsRemoveMutation$data = {
  readonly removeEmergencyContact: {
    readonly volunteer: {
      readonly " $fragmentSpreads": FragmentRefs<"EmergencyContacts_volunteer">;
    } | null | undefined;
  };
};
export type EmergencyContactsRemoveMutation = {
  response: EmergencyContactsRemoveMutation$data;
  variables: EmergencyContactsRemoveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EmergencyContactsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveEmergencyContactPayload",
        "kind": "LinkedField",
        "name": "removeEmergencyContact",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Volunteer",
            "kind": "LinkedField",
            "name": "volunteer",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "EmergencyContacts_volunteer"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EmergencyContactsRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveEmergencyContactPayload",
        "kind": "LinkedField",
        "name": "removeEmergencyContact",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Volunteer",
            "kind": "LinkedField",
            "name": "volunteer",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "EmergencyContact",
                "kind": "LinkedField",
                "name": "emergencyContacts",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
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
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "89027ff3b38bd9879402e1cdefbcc7bf",
    "id": "7fa98531647a572504412f822af67635dbab01ed4704707a3a77cc3e14133fe2",
    "metadata": {},
    "name": "EmergencyContactsRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation EmergencyContactsRemoveMutation(\n  $input: RemoveEmergencyContactInput!\n) {\n  removeEmergencyContact(input: $input) {\n    volunteer {\n      ...EmergencyContacts_volunteer\n      id\n    }\n  }\n}\n\nfragment EmergencyContacts_volunteer on Volunteer {\n  id\n  emergencyContacts {\n    id\n    name\n    phone\n    relationship\n  }\n}\n"
  }
};
})();

(node as any).hash = "6de57a116347398c121beb0cddf02122";

export default node;
