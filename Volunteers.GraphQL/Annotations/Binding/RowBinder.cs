using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// Fields from members that are expressions: <c>public static Expression&lt;Func&lt;Assignment, Volunteer&gt;&gt; Volunteer => a => a.Volunteer;</c>
/// </summary>
internal static class RowBinder
{
    /// <summary>Whether a member declares a field as an expression.</summary>
    public static bool IsExpression(MemberInfo member) => DelegateOf(member) is not null;

    /// <param name="parentType">The type of the rows; null on a root.</param>
    public static FieldBuilder Bind(BindingContext context, string typeName, Type declaringClass, MemberInfo member, Type? parentType)
    {
        var owner = $"{declaringClass.Name}.{member.Name}";
        var source = context.RowSource ?? throw new SchemaException($"{owner} is an expression, but there is no source of rows. Register an IRowSource.");
        CheckParameters(source, DelegateOf(member)!, parentType, owner);
        var type = MemberType.OfExpression(member);
        CheckRoot(source, type, parentType, owner);
        var field = FieldBinder.Start(
            context, typeName, member, member is MethodInfo named ? NameConventions.Method(named.Name) : NameConventions.Field(member.Name), type);
        field.Description = member is MethodInfo described ? context.Documentation.Describe(described) : context.Documentation.Describe((PropertyInfo)member);
        var parameters = member is MethodInfo method ? method.GetParameters().Select(parameter => ParameterOf(context, field, parameter, owner)).ToList() : [];
        var overFacts = member.IsDefined(typeof(OverFactsAttribute));
        if (overFacts && (parentType is null || field.Type.NullableType is not GraphQLLeafType))
        {
            throw NoFigure(owner);
        }

        var row = new RowField($"{typeName}.{field.Name}", parameters, DeclarationOf(member)) { OverFacts = overFacts, IsRoot = parentType is null };
        field.Features.Set(row);
        if (parentType is null)
        {
            field.Resolver = RowResolvers.Root(source, row);
        }
        else
        {
            field.Planned = FieldTask.AnswerPlanned;
            field.Pure = _ => throw new InvalidOperationException($"{owner} is read with its parent's row.");
        }

        FieldBinder.Configure(field, member, declaringClass);
        return field;
    }

    /// <summary>What is wrong where <see cref="OverFactsAttribute"/> has no effect.</summary>
    public static SchemaException NoFigure(string owner) => new(
        $"{owner} is marked [OverFacts], but is no figure of a row. It is for an expression of an [ObjectType<T>] class that answers one value.");

    /// <summary>The type of the rows that an expression lists.</summary>
    /// <exception cref="SchemaException">The field is no expression, or lists no rows.</exception>
    public static Type RowTypeOf(FieldBuilder field, Attribute attribute) =>
        field.Features.Get<RowField>() is not null && field.ResultType is { } type && RelatedTypes.ElementOf(type) is { } item
            ? item
            : throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has [{attribute.GetType().Name.Split("Attribute")[0]}] but is no expression that lists rows. Declare it as Expression<Func<…, IEnumerable<T>>>.");

    /// <summary>What a method takes of its row: null when it takes no columns.</summary>
    public static RowComputation? ComputationOf(BindingContext context, MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters.Any(parameter => parameter.IsDefined(typeof(ColumnAttribute)))
            ? new RowComputation(
                [.. parameters.Where(parameter => parameter.IsDefined(typeof(ColumnAttribute))).Select(parameter => ColumnOf(method, parameter))],
                [.. parameters.Select(parameter => parameter.ParameterType).Where(context.RequestValues.Contains)])
            : null;
    }

    private static LambdaExpression ColumnOf(MethodInfo method, ParameterInfo parameter)
    {
        var name = parameter.GetCustomAttribute<ColumnAttribute>()!.Name ?? MemberNames.PascalCase(parameter.Name!);
        var declaring = method.DeclaringType!;
        var rowType = declaring.GetCustomAttribute<ObjectTypeAttribute>(false)?.RuntimeType
            ?? throw new SchemaException($"{declaring.Name}.{method.Name} takes a column, but {declaring.Name} is no [ObjectType<T>] class.");
        LambdaExpression column;
        if (declaring.GetProperty(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { } member && IsExpression(member))
        {
            column = (LambdaExpression)member.GetValue(null)!;
        }
        else
        {
            var property = rowType.GetProperty(name)
                ?? throw new SchemaException($"{declaring.Name}.{method.Name} takes the column {name}, which is neither a property of {rowType.Name} nor an expression of {declaring.Name}.");
            var row = Expression.Parameter(rowType, "row");
            column = Expression.Lambda(Expression.Property(row, property), row);
        }

        var type = parameter.ParameterType;
        return type.IsAssignableFrom(column.ReturnType) || Nullable.GetUnderlyingType(type) == column.ReturnType
            ? column
            : throw new SchemaException($"{declaring.Name}.{method.Name} takes the column {name} as {type.Name}, but it is {MemberType.Plain(column.ReturnType).Core.Name}{(Nullable.GetUnderlyingType(column.ReturnType) is null ? "" : "?")}.");
    }

    private static Type[]? DelegateOf(MemberInfo member)
    {
        var type = member is PropertyInfo property ? property.PropertyType : (member as MethodInfo)?.ReturnType;
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Expression<>) ? type.GenericTypeArguments[0].GenericTypeArguments : null;
    }

    private static void CheckParameters(IRowSource source, Type[] types, Type? parentType, string owner)
    {
        var expected = parentType is null ? [source.SourceType] : types.Length == 3 ? new[] { source.SourceType, parentType } : [parentType];
        if (!types[..^1].SequenceEqual(expected))
        {
            throw new SchemaException($"{owner} is an expression of {string.Join(", ", types[..^1].Select(type => type.Name))}. It takes {string.Join(", ", expected.Select(type => type.Name))}.");
        }
    }

    private static void CheckRoot(IRowSource source, MemberType type, Type? parentType, string owner)
    {
        if (parentType is null && type.Item is null && !source.IsRow(type.Core))
        {
            throw new SchemaException(
                $"{owner} is an expression of a root, which lists rows or answers one of them by FirstOrDefault(). Write a figure of a root as a method that takes a {source.SourceType.Name}.");
        }
    }

    private static Func<object?[], LambdaExpression> DeclarationOf(MemberInfo member) => member is PropertyInfo property
        ? _ => (LambdaExpression)property.GetValue(null)!
        : values => (LambdaExpression)((MethodInfo)member).Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!;

    private static RowParameter ParameterOf(BindingContext context, FieldBuilder field, ParameterInfo parameter, string owner)
    {
        if (parameter.GetCustomAttribute<SplitAttribute>() is { } split)
        {
            var method = split.Type.GetMethod(split.Method, BindingFlags.Public | BindingFlags.Static)!;
            var part = ArgumentModel.Create(context, parameter, owner, method.GetParameters()[0]);
            field.Arguments.Add(part.ToArgument());
            return RowParameter.Each(
                part.Name,
                RelatedTypes.ElementOf(method.ReturnType)!,
                value => [.. ((System.Collections.IEnumerable)method.Invoke(null, [value])!).Cast<object?>()]);
        }

        if (context.RequestValues.Contains(parameter.ParameterType))
        {
            return RowParameter.OfRequest(parameter.ParameterType);
        }

        if (parameter.IsDefined(typeof(ServiceAttribute)) || context.IsService(parameter.ParameterType))
        {
            throw new SchemaException(
                $"{owner} is an expression and takes {parameter.ParameterType.Name}, a service. It may depend on arguments and on values of the request ({string.Join(", ", context.RequestValues.Select(value => value.Name))}) only.");
        }

        var argument = ArgumentModel.Create(context, parameter, owner);
        field.Arguments.Add(argument.ToArgument());
        return RowParameter.One(argument.Name, parameter.ParameterType);
    }
}
