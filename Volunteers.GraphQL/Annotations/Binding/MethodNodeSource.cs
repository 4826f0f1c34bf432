using System.Reflection;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Nodes found by a method that takes a key.</summary>
internal sealed class MethodNodeSource(ResolverCompiler resolvers, MethodInfo method) : NodeSource
{
    private readonly Func<IResolverContext, object, ValueTask<object?>> _find = resolvers.BindNode(method);

    public override Type KeyType { get; } = method.GetParameters()[0].ParameterType;

    public override bool IsBatched { get; } = ResolverCompiler.AsksLoadersOnly(method);

    public override ValueTask<object?> FindAsync(IResolverContext context, object key) => _find(context, key);
}
