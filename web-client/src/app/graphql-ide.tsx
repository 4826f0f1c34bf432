import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { preflight } from './relay/request';

/** The in-browser IDE that the API serves at /graphql: signed in as whoever has signed in on this site. */
createRoot(document.getElementById('root')!).render(
  <GraphiQL
    fetcher={async (params) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', ...preflight },
        body: JSON.stringify(params),
      });
      return response.json();
    }}
  />,
);
