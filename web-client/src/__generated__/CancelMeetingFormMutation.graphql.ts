/**
 * @generated SignedSource<<babd75bb8a795dfa49beaaef792c4cb8>>
 * @relayHash bc06c42f5491a92788ba0ca2b1a198ad
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c8850980a26d86b2f9a6efa7d4ab77f7ac59da427ab3f10079116ae15b2af008

import { ConcreteRequest } from 'relay-runtime';
export type CancelSupportMeetingInput = {
  meetingId: string;
  reason: string;
};
export type CancelMeetingFormMutation$variables = {
  input: CancelSupportMeetingInput;
};
export type CancelMeetingFormMutation$data = {
  readonly cancelSupportMeeting: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly fields?: ReadonlyArray<{
        readonly message: string;
        readonly name: string;
      }>;
      readonly message?: string;
    }> | null | undefined;
    readonly supportMeeting: {
      readonly cancelled: boolean;
      readonly id: string;
    } | null | undefined;
  };
};
export type CancelMeetingFormMutation = {
  response: CancelMeetingFormMutation$data;
  variables: CancelMeetingFormMutation$variables;
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
    "concreteType": "CancelSupportMeetingPayload",
    "kind": "LinkedField",
    "name": "cancelSupportMeeting",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SupportMeeting",
        "kind": "LinkedField",
        "name": "supportMeeting",
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
            "name": "cancelled",
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
    "name": "CancelMeetingFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CancelMeetingFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "bc06c42f5491a92788ba0ca2b1a198ad",
    "id": "c8850980a26d86b2f9a6efa7d4ab77f7ac59da427ab3f10079116ae15b2af008",
    "metadata": {},
    "name": "CancelMeetingFormMutation",
    "operationKind": "mutation",
    "text": "mutation CancelMeetingFormMutation(\n  $input: CancelSupportMeetingInput!\n) {\n  cancelSupportMeeting(input: $input) {\n    supportMeeting {\n      id\n      cancelled\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n      ... on InvalidInputError {\n        fields {\n          name\n          message\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "63dd935a5fb9bd142e815299abd34dd6";

export default node;
