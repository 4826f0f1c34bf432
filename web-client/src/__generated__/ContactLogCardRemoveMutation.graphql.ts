/**
 * @generated SignedSource<<4a07c6703efb306b6400549e635409a0>>
 * @relayHash a7bdccc12e62832c80f1812568a0391d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 62a0e3434acab1c787a59dc70618e87145999d6c53ab2381d7b324d32e99845d

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RemoveContactInput = {
  contactLogEntryId: string;
};
export type ContactLogCardRemoveMutation$variables = {
  input: RemoveContactInput;
};
export type ContactLogCardRemoveMutation$data = {
  readonly removeContact: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly volunteer: {
      readonly id: string;
    } | null | undefined;
  };
};
export type ContactLogCardRemoveMutation = {
  response: ContactLogCardRemoveMutation$data;
  variables: ContactLogCardRemoveMutation$variables;
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
  "concreteType": "Volunteer",
  "kind": "LinkedField",
  "name": "volunteer",
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
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
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
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ReadinessReason",
      "kind": "LinkedField",
      "name": "reasons",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "met",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "requirement",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "explanation",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NotReadyError",
  "abstractKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ContactLogCardRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveContactPayload",
        "kind": "LinkedField",
        "name": "removeContact",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              {
                "fragment": {
                  "kind": "InlineFragment",
                  "selections": [
                    {
                      "kind": "InlineDataFragmentSpread",
                      "name": "refusals_error",
                      "selections": [
                        (v3/*:: as any*/),
                        (v4/*:: as any*/),
                        (v5/*:: as any*/),
                        (v6/*:: as any*/)
                      ],
                      "args": null,
                      "argumentDefinitions": []
                    }
                  ],
                  "type": "Error",
                  "abstractKey": "__isError"
                },
                "kind": "AliasedInlineFragmentSpread",
                "name": "refusal"
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
    "name": "ContactLogCardRemoveMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "RemoveContactPayload",
        "kind": "LinkedField",
        "name": "removeContact",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/)
                ],
                "type": "Error",
                "abstractKey": "__isError"
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
    "cacheID": "a7bdccc12e62832c80f1812568a0391d",
    "id": "62a0e3434acab1c787a59dc70618e87145999d6c53ab2381d7b324d32e99845d",
    "metadata": {},
    "name": "ContactLogCardRemoveMutation",
    "operationKind": "mutation",
    "text": "mutation ContactLogCardRemoveMutation(\n  $input: RemoveContactInput!\n) {\n  removeContact(input: $input) {\n    volunteer {\n      id\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2d55782807e3904810cb8f6489385be5";

export default node;
