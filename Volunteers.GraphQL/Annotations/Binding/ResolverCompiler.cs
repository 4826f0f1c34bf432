using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Compiles resolver methods to delegates, so that a call costs no reflection.</summary>
internal sealed class ResolverCompiler(BindingContext context)
{
    /// <summary>Gives the field its arguments and resolver from a method.</summary>
    /// <param name="field">The field.</param>
    /// <param name="method">A public static method.</param>
    /// <param name="inputName">
    /// When not null, the arguments are not added to the field but read from the field's argument of this name, which holds an
    /// <see cref="ArgumentBag"/>.
    /// </param>
    /// <returns>The arguments that the method takes.</returns>
    public IReadOnlyList<ArgumentModel> Bind(FieldBuilder field, MethodInfo method, string? inputName = null)
    {
        var owner = $"{method.DeclaringType!.Name}.{method.Name}";
        var resolverContext = Expression.Parameter(typeof(IResolverContext), "context");
        var arguments = new List<ArgumentModel>();
        var parameters = method.GetParameters();
        var values = new Expression[parameters.Length];
        var readsOnlyParent = true;
        field.MayRead = false;
        field.ResolvesLevels = method.IsDefined(typeof(BatchResolverAttribute));
        if (field.ResolvesLevels && !parameters.Any(parameter => parameter.IsDefined(typeof(ParentAttribute))))
        {
            throw new SchemaException($"{owner} is a [BatchResolver] without [Parent]. Give it a parameter [Parent] IReadOnlyList<T>.");
        }

        var computation = RowBinder.ComputationOf(context, method);
        var row = Expression.Parameter(typeof(object), "row");
        if (computation is not null)
        {
            field.Features.Set(computation);
        }

        var (column, requestValue) = (0, computation?.Columns.Count ?? 0);
        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = parameters[index];
            var isRequestValue = computation is not null && context.RequestValues.Contains(parameter.ParameterType);
            if (isRequestValue || parameter.IsDefined(typeof(ColumnAttribute)))
            {
                values[index] = ColumnAt(row, isRequestValue ? requestValue++ : column++, parameter.ParameterType);
                continue;
            }

            if (parameter.GetCustomAttribute<ParentAttribute>() is { } parent)
            {
                values[index] = ParentOf(parameter, field.ResolvesLevels, resolverContext, owner);
                field.ParentRequirements = parent.Requires.Count == 0 ? ParentRequirements.All : ParentRequirements.Of(parent.Requires);
                CheckRequirements(field.ResolvesLevels ? ItemOf(parameter, owner) : parameter.ParameterType, parent, owner);
                continue;
            }

            readsOnlyParent = false;
            if (Known(parameter, resolverContext) is { } known)
            {
                field.MayRead |= MayRead(parameter.ParameterType);
                values[index] = known;
                continue;
            }

            var argument = ArgumentModel.Create(context, parameter, owner);
            arguments.Add(argument);
            if (inputName is null)
            {
                field.Arguments.Add(argument.ToArgument());
            }

            values[index] = argument.Read(resolverContext, inputName);
        }

        var call = Expression.Call(method, values);
        if (readsOnlyParent && !field.ResolvesLevels && !IsAsynchronous(method.ReturnType))
        {
            field.Pure = computation is null ? Pure(method) : Expression.Lambda<PureResolver>(Expression.Convert(call, typeof(object)), row).Compile();
        }
        else if (computation is not null)
        {
            call = Expression.Call(method, values.Select(value => RowExpressions.Replace(
                value, new Dictionary<ParameterExpression, Expression> { [row] = Expression.Property(resolverContext, nameof(IResolverContext.Parent)) })));
        }

        if (field.Pure is null)
        {
            var resolver = ToDelegate(call, resolverContext);
            field.Resolver = field.ResolvesLevels ? ResolverDelegates.OfLevel(resolver) : resolver;
        }

        return arguments;
    }

    /// <summary>How a parameter that is no argument is read; null for an argument.</summary>
    public Expression? Known(ParameterInfo parameter, ParameterExpression resolverContext)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(EventMessageAttribute)))
        {
            // The event is the initial value of the operation (specification, section 6.2.3.2).
            return Expression.Convert(Expression.Property(resolverContext, nameof(IResolverContext.Parent)), type);
        }

        if (type == typeof(IResolverContext) || type == typeof(ISharedWork))
        {
            return resolverContext;
        }

        var property = type == typeof(CancellationToken) ? nameof(IResolverContext.RequestAborted)
            : type == typeof(ClaimsPrincipal) ? nameof(IResolverContext.User)
            : type == typeof(GraphQLSchema) ? nameof(IResolverContext.Schema)
            : type == typeof(IServiceProvider) ? nameof(IResolverContext.Services)
            : null;
        if (property is not null)
        {
            return Expression.Property(resolverContext, property);
        }

        if (context.ResolverServices.Contains(type))
        {
            return Expression.Call(resolverContext, nameof(IResolverContext.ResolverService), [type]);
        }

        var isService = parameter.GetCustomAttribute<ServiceAttribute>() is not null
            || (parameter.GetCustomAttribute<IDAttribute>() is null && context.IsService(type));
        return isService ? Expression.Call(resolverContext, nameof(IResolverContext.Service), [type]) : null;
    }

    /// <summary>A value of the row that the executor gives as the parent: see <see cref="RowComputation"/>.</summary>
    private static Expression ColumnAt(Expression row, int index, Type type)
    {
        var value = Expression.ArrayIndex(Expression.Convert(row, typeof(object?[])), Expression.Constant(index));
        return ExpressionParts.IsNullable(type)
            ? Expression.Convert(value, type)
            : Expression.Condition(ExpressionParts.IsNull(value), Expression.Default(type), Expression.Convert(value, type));
    }

    private static PureResolver Pure(MethodInfo method)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var values = method.GetParameters().Select(parameter => Expression.Convert(parent, parameter.ParameterType));
        return Expression.Lambda<PureResolver>(Expression.Convert(Expression.Call(method, values), typeof(object)), parent).Compile();
    }

    private static bool IsAsynchronous(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));

    private static FieldDelegate ToDelegate(MethodCallExpression call, ParameterExpression resolverContext)
    {
        var returned = call.Type;
        if (returned.IsGenericType && returned.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>)))
        {
            var name = definition == typeof(Task<>) ? nameof(ResolverDelegates.FromTask) : nameof(ResolverDelegates.FromValueTask);
            var lambda = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(IResolverContext), returned), call, resolverContext).Compile();
            return (FieldDelegate)typeof(ResolverDelegates).GetMethod(name)!
                .MakeGenericMethod(returned.GenericTypeArguments[0]).Invoke(null, [lambda])!;
        }

        var direct = Expression.Lambda<Func<IResolverContext, object?>>(Expression.Convert(call, typeof(object)), resolverContext).Compile();
        return resolver =>
        {
            resolver.Result = direct(resolver);
            return default;
        };
    }

    private static Expression ParentOf(ParameterInfo parameter, bool resolvesLevels, ParameterExpression resolverContext, string owner) =>
        resolvesLevels
            ? Expression.Convert(
                Expression.Call(typeof(ResolverDelegates), nameof(ResolverDelegates.ParentsOf), [ItemOf(parameter, owner)], resolverContext),
                parameter.ParameterType)
            : Expression.Convert(Expression.Property(resolverContext, nameof(IResolverContext.Parent)), parameter.ParameterType);

    /// <summary>The type of one parent of a resolver that takes those of a level.</summary>
    private static Type ItemOf(ParameterInfo parameter, string owner) =>
        parameter.ParameterType is { IsGenericType: true } list
            && (list.GetGenericTypeDefinition() == typeof(List<>) || list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            ? list.GenericTypeArguments[0]
            : throw new SchemaException(
                $"{owner} is a [BatchResolver]: its [Parent] {parameter.Name} receives all parents of a level. Make it an IReadOnlyList<{parameter.ParameterType.Name}>.");

    private static void CheckRequirements(Type parentType, ParentAttribute parent, string owner)
    {
        foreach (var member in parent.Requires)
        {
            if (parentType.GetProperty(member.Split('.')[0]) is null)
            {
                throw new SchemaException(
                    $"{owner} says that it needs \"{member}\" from its parent, but {parentType.Name} has no such property. Write nameof({parentType.Name}.…).");
            }
        }
    }

    private static bool MayRead(Type type) =>
        type != typeof(CancellationToken) && type != typeof(ClaimsPrincipal) && type != typeof(TimeProvider) && type != typeof(GraphQLSchema);
}
