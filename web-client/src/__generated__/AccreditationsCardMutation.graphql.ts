/**
 * @generated SignedSource<<1a05411b2cf38af2758d9ef9371c063d>>
 * @relayHash 5d8a5d3c1e20e5b0a587907daf77c856
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6875ed108eb9c0d77abd45ef7f94b952403ded7eb79488201ebe3664d08e7a3a

import { ConcreteRequest } from 'relay-runtime';
export type CreateAccreditationInput = {
  awardedOn: string;
  certificateNumber?: string | null | undefined;
  title: string;
  validUntil?: string | null | undefined;
  volunteerId: string;
};
export type AccreditationsCardMutation$variables = {
  input: CreateAccreditationInput;
};
export type AccreditationsCardMutation$data = {
  readonly createAccreditation: {
    readonly accreditation: {
      readonly id: string;
      readonly title: string;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type AccreditationsCardMutation = {
  response: AccreditationsCardMutation$data;
  variables: AccreditationsCardMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateAccreditationPayload",
    "kind": "LinkedField",
    "name": "createAccreditation",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Accreditation",
        "kind": "LinkedField",
        "name": "accreditation",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
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
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v1/*:: as any*/)
            ],
            "type": "Error",
            "abstractKey": "__isError"
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "InvalidField",
                "kind": "LinkedField",
                "name": "fields",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "InvalidInputError",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "AccreditationsCardMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AccreditationsCardMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "5d8a5d3c1e20e5b0a587907daf77c856",
    "id": "6875ed108eb9c0d77abd45ef7f94b952403ded7eb79488201ebe3664d08e7a3a",
    "metadata": {},
    "name": "AccreditationsCardMutation",
    "operationKind": "mutation",
    "text": "mutation AccreditationsCardMutation(\n  $input: CreateAccreditationInput!\n) {\n  createAccreditation(input: $input) {\n    accreditation {\n      id\n      title\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9a3ed44f58e2f24329a7d1f551253269";

export default node;
