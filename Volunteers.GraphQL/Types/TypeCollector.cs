namespace Volunteers.GraphQL.Types;

/// <summary>Finds every type that can be reached from a few.</summary>
internal sealed class TypeCollector
{
    private readonly HashSet<GraphQLNamedType> _seen = [];
    private readonly Queue<GraphQLNamedType> _queue = [];
    private readonly List<GraphQLNamedType> _types = [];

    public IReadOnlyList<GraphQLNamedType> Types => _types;

    public void Add(GraphQLType? type)
    {
        Enqueue(type);
        while (_queue.TryDequeue(out var next))
        {
            _types.Add(next);
            Visit(next);
        }
    }

    private void Enqueue(GraphQLType? type)
    {
        if (type is not null && _seen.Add(type.NamedType))
        {
            _queue.Enqueue(type.NamedType);
        }
    }

    private void Visit(GraphQLNamedType type)
    {
        type.Complete();
        switch (type)
        {
            case GraphQLFieldsType fields:
                foreach (var implemented in fields.Interfaces)
                {
                    Enqueue(implemented);
                }

                foreach (var field in fields.Fields)
                {
                    foreach (var argument in field.Arguments)
                    {
                        Enqueue(argument.Type);
                    }

                    Enqueue(field.Type);
                }

                break;
            case GraphQLUnionType union:
                foreach (var member in union.Types)
                {
                    Enqueue(member);
                }

                break;
            case GraphQLInputObjectType input:
                foreach (var field in input.Fields)
                {
                    Enqueue(field.Type);
                }

                break;
        }
    }
}
