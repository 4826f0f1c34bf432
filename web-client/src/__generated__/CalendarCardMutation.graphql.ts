/**
 * @generated SignedSource<<0483183b3f861e65f50b0bd73f56a83b>>
 * @relayHash 3741882264e3876a58e4d0190a43a088
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1c470670cdddcdbc8e19fa72ca6bb81109b0ff09edd8c9aede93fab9004b3e41

import { ConcreteRequest } from 'relay-runtime';
export type ResetCalendarUrlInput = {
  volunteerId: string;
};
export type CalendarCardMutation$variables = {
  input: ResetCalendarUrlInput;
};
export type CalendarCardMutation$data = {
  readonly resetCalendarUrl: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly volunteer: {
      readonly calendarUrl: string | null | undefined;
      readonly id: string;
    } | null | undefined;
  };
};
export type CalendarCardMutation = {
  response: CalendarCardMutation$data;
  variables: CalendarCardMutation$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ResetCalendarUrlPayload",
    "kind": "LinkedField",
    "name": "resetCalendarUrl",
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
            "name": "calendarUrl",
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
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              }
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CalendarCardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CalendarCardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3741882264e3876a58e4d0190a43a088",
    "id": "1c470670cdddcdbc8e19fa72ca6bb81109b0ff09edd8c9aede93fab9004b3e41",
    "metadata": {},
    "name": "CalendarCardMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarCardMutation(\n  $input: ResetCalendarUrlInput!\n) {\n  resetCalendarUrl(input: $input) {\n    volunteer {\n      id\n      calendarUrl\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "812f3d8cc71804947ee81c7c400afe93";

export default node;
