/**
 * @generated SignedSource<<c750196293842560b9230e7ab25379a9>>
 * @relayHash 9bf21cb67293e861a4f81a2e27db11f7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7b210296227b500ccbc74a889f857bdd90b5ce546c8ce62833eac5736b406f06

import { ConcreteRequest } from 'relay-runtime';
export type AwardAccreditationInput = {
  awardedOn: string;
  certificateNumber?: string | null | undefined;
  placeId: string;
};
export type AwardFormMutation$variables = {
  input: AwardAccreditationInput;
};
export type AwardFormMutation$data = {
  readonly awardAccreditation: {
    readonly accreditation: {
      readonly id: string;
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
export type AwardFormMutation = {
  response: AwardFormMutation$data;
  variables: AwardFormMutation$variables;
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
    "concreteType": "AwardAccreditationPayload",
    "kind": "LinkedField",
    "name": "awardAccreditation",
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
    "name": "AwardFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AwardFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "9bf21cb67293e861a4f81a2e27db11f7",
    "id": "7b210296227b500ccbc74a889f857bdd90b5ce546c8ce62833eac5736b406f06",
    "metadata": {},
    "name": "AwardFormMutation",
    "operationKind": "mutation",
    "text": "mutation AwardFormMutation(\n  $input: AwardAccreditationInput!\n) {\n  awardAccreditation(input: $input) {\n    accreditation {\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "012a27e794b6da1e79f950da49111e6c";

export default node;
