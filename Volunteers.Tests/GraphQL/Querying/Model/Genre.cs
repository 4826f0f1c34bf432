namespace Volunteers.Tests.GraphQL.Querying.Model;

public enum Genre
{
    Novel,
    Essay,
    Poetry,
}
