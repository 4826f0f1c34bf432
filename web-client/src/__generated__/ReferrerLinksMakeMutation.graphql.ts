/**
 * @generated SignedSource<<16176993ecc053713a8f6744a1b17395>>
 * @relayHash 7290d95eee004e0118e8b79453bf5a31
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d475173944c4dabe01dc1f8fde65d0c906ae58b3dbe784d16dc84eecce6a0276

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type MakeReferrerLinkInput = {
  centreId: string;
  partnerOrganisationId: string;
};
export type ReferrerLinksMakeMutation$variables = {
  input: MakeReferrerLinkInput;
};
export type ReferrerLinksMakeMutation$data = {
  readonly makeReferrerLink: {
    readonly errors: ReadonlyArray<{
      readonly refusal: {
        readonly " $fragmentSpreads": FragmentRefs<"refusals_error">;
      } | null | undefined;
    }> | null | undefined;
    readonly referrerLink: {
      readonly id: string;
    } | null | undefined;
    readonly url: string | null | undefined;
  };
};
export type ReferrerLinksMakeMutation = {
  response: ReferrerLinksMakeMutation$data;
  variables: ReferrerLinksMakeMutation$variables;
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
  "name": "url",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "ReferrerLink",
  "kind": "LinkedField",
  "name": "referrerLink",
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
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
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
        (v5/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "InvalidInputError",
  "abstractKey": null
},
v7 = {
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
    "name": "ReferrerLinksMakeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MakeReferrerLinkPayload",
        "kind": "LinkedField",
        "name": "makeReferrerLink",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
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
                        (v4/*:: as any*/),
                        (v5/*:: as any*/),
                        (v6/*:: as any*/),
                        (v7/*:: as any*/)
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
    "name": "ReferrerLinksMakeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MakeReferrerLinkPayload",
        "kind": "LinkedField",
        "name": "makeReferrerLink",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/)
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
    "cacheID": "7290d95eee004e0118e8b79453bf5a31",
    "id": "d475173944c4dabe01dc1f8fde65d0c906ae58b3dbe784d16dc84eecce6a0276",
    "metadata": {},
    "name": "ReferrerLinksMakeMutation",
    "operationKind": "mutation",
    "text": "mutation ReferrerLinksMakeMutation(\n  $input: MakeReferrerLinkInput!\n) {\n  makeReferrerLink(input: $input) {\n    url\n    referrerLink {\n      id\n    }\n    errors {\n      __typename\n      ...refusals_error\n    }\n  }\n}\n\nfragment refusals_error on Error {\n  __isError: __typename\n  __typename\n  message\n  ... on InvalidInputError {\n    fields {\n      name\n      message\n    }\n  }\n  ... on NotReadyError {\n    reasons {\n      met\n      requirement\n      explanation\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e0b1701e154de40ec716c224c0988645";

export default node;
