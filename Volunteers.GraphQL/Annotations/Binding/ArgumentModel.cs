using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>An argument as a parameter of a resolver method describes it.</summary>
internal sealed class ArgumentModel
{
    private ArgumentModel(ParameterInfo parameter, string name, MemberType member, GraphQLType type, Func<object?, object?>? converter)
    {
        Parameter = parameter;
        Name = name;
        Member = member;
        Type = type;
        Converter = converter;
    }

    public ParameterInfo Parameter { get; }

    public string Name { get; }

    public MemberType Member { get; }

    public GraphQLType Type { get; }

    public Func<object?, object?>? Converter { get; }

    public string? Description { get; private init; }

    public ValueNode? DefaultValue { get; private init; }

    /// <param name="typed">The parameter whose type the argument has, where that is another.</param>
    public static ArgumentModel Create(BindingContext context, ParameterInfo parameter, string owner, ParameterInfo? typed = null)
    {
        var name = parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? NameConventions.Field(parameter.Name!);
        var member = MemberType.Of(typed ?? parameter);
        var type = context.Types.Input(member, parameter, $"{owner}({name}:)");
        var defaultValue = InputDefaults.Find(parameter, member, type);
        if (defaultValue is null && parameter.HasDefaultValue)
        {
            // The default that C# takes for "not given" has no literal, so the argument may simply be left out.
            type = type.NullableType;
        }

        return new ArgumentModel(parameter, name, member, type, InputConverters.For(context, member, parameter, name))
        {
            Description = context.Documentation.Describe(parameter),
            DefaultValue = defaultValue,
        };
    }

    public GraphQLArgument ToArgument() => new(Name, Type)
    {
        Description = Description,
        DefaultValue = DefaultValue,
        Converter = Converter,
        Cost = Parameter.GetCustomAttribute<CostAttribute>()?.Weight,
    };

    public GraphQLInputField ToInputField() => new(Name, Type)
    {
        Cost = Parameter.GetCustomAttribute<CostAttribute>()?.Weight,
        Description = Description,
        DefaultValue = DefaultValue,
    };

    /// <summary>Reads the value in a resolver, from an argument of its own or from the bag that the input argument holds.</summary>
    public Expression Read(ParameterExpression context, string? inputName)
    {
        var name = Expression.Constant(Name);
        var fallback = !Member.IsOptional && Parameter.HasDefaultValue && Parameter.DefaultValue is { } value && DefaultValue is null
            ? Expression.Constant(value, typeof(object))
            : Expression.Constant(null, typeof(object));
        var type = Member.IsOptional ? Parameter.ParameterType.GenericTypeArguments[0] : Parameter.ParameterType;
        var method = Member.IsOptional ? nameof(ArgumentReader.ReadOptional) : nameof(ArgumentReader.Read);
        return Expression.Call(
            typeof(ArgumentReader), method, [type], context, name, Expression.Constant(inputName, typeof(string)), fallback);
    }
}

/// <summary>Defaults of arguments and input fields, from those of C# parameters.</summary>
internal static class InputDefaults
{
    public static ValueNode? Find(ParameterInfo parameter, MemberType member, GraphQLType type) =>
        !member.IsOptional && parameter.HasDefaultValue && parameter.DefaultValue is { } value && type.NullableType is GraphQLLeafType leaf
            ? leaf.ToLiteral(parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value)
            : null;
}

/// <summary>Called by compiled resolvers to read their arguments.</summary>
internal static class ArgumentReader
{
    public static T? Read<T>(IResolverContext context, string name, string? inputName, object? fallback)
    {
        if (inputName is not null)
        {
            return context.ArgumentValue<ArgumentBag>(inputName) is { } bag && bag.Values.TryGetValue(name, out var value)
                ? (T?)value
                : (T?)fallback;
        }

        return context.HasArgument(name) || fallback is null ? context.ArgumentValue<T>(name) : (T)fallback;
    }

    public static Optional<T> ReadOptional<T>(IResolverContext context, string name, string? inputName, object? fallback)
    {
        _ = fallback;
        if (inputName is not null)
        {
            return context.ArgumentValue<ArgumentBag>(inputName) is { } bag && bag.Values.TryGetValue(name, out var value)
                ? new Optional<T>((T?)value)
                : default;
        }

        return context.HasArgument(name) ? new Optional<T>(context.ArgumentValue<T>(name)) : default;
    }
}

/// <summary>The converted arguments of a mutation that takes them inside one input.</summary>
/// <param name="Values">Converted values by argument; what was not given has no entry.</param>
internal sealed record ArgumentBag(IReadOnlyDictionary<string, object?> Values);
