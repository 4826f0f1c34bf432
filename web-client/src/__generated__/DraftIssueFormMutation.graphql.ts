/**
 * @generated SignedSource<<62791b3000fa8b2cc267c3c0ba9e0c7d>>
 * @relayHash 85334020ab0969cb2de6b39c3a08f637
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b52eb7866271df6aec14ef5463688f185248959458deab3a7adcce31d59ae960

import { ConcreteRequest } from 'relay-runtime';
export type DraftNewsletterInput = {
  centreId: string;
  from: string;
  title: string;
  to: string;
};
export type DraftIssueFormMutation$variables = {
  input: DraftNewsletterInput;
};
export type DraftIssueFormMutation$data = {
  readonly draftNewsletter: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly newsletterIssue: {
      readonly id: string;
    } | null | undefined;
  };
};
export type DraftIssueFormMutation = {
  response: DraftIssueFormMutation$data;
  variables: DraftIssueFormMutation$variables;
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
    "concreteType": "DraftNewsletterPayload",
    "kind": "LinkedField",
    "name": "draftNewsletter",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NewsletterIssue",
        "kind": "LinkedField",
        "name": "newsletterIssue",
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
    "name": "DraftIssueFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DraftIssueFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "85334020ab0969cb2de6b39c3a08f637",
    "id": "b52eb7866271df6aec14ef5463688f185248959458deab3a7adcce31d59ae960",
    "metadata": {},
    "name": "DraftIssueFormMutation",
    "operationKind": "mutation",
    "text": "mutation DraftIssueFormMutation(\n  $input: DraftNewsletterInput!\n) {\n  draftNewsletter(input: $input) {\n    newsletterIssue {\n      id\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "91f29b097080627a044414194249926c";

export default node;
