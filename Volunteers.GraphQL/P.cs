namespace Volunteers.GraphQL; internal static class P;
