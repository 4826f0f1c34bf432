using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>How an input object becomes a C# object: constructor parameters first, then settable properties that were given.</summary>
internal sealed class InputModel
{
    private readonly Func<object?[], object> _construct;
    private readonly InputMember[] _parameters;
    private readonly InputMember[] _properties;

    private InputModel(Func<object?[], object> construct, InputMember[] parameters, InputMember[] properties)
    {
        _construct = construct;
        _parameters = parameters;
        _properties = properties;
    }

    public IEnumerable<InputMember> Members => _parameters.Concat(_properties);

    public static InputModel Create(BindingContext context, Type type)
    {
        var constructor = type.GetConstructors()
            .Where(candidate => !IsCopy(candidate, type))
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault();
        if (constructor is null && !type.IsValueType)
        {
            throw new SchemaException($"{type.Name} is used as an input but has no public constructor. Make it a record.");
        }

        var parameters = (constructor?.GetParameters() ?? []).Select(parameter => InputMember.Create(context, type, parameter)).ToArray();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            .Where(property => parameters.All(parameter => !string.Equals(parameter.MemberName, property.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(property => InputMember.Create(context, type, property)).ToArray();

        var values = Expression.Parameter(typeof(object?[]));
        Expression create = constructor is null
            ? Expression.New(type)
            : Expression.New(constructor, constructor.GetParameters().Select((parameter, index) =>
                Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), parameter.ParameterType)));
        var construct = Expression.Lambda<Func<object?[], object>>(Expression.Convert(create, typeof(object)), values).Compile();
        return new InputModel(construct, parameters, properties);
    }

    public object Create(IReadOnlyDictionary<string, object?> given)
    {
        var values = new object?[_parameters.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = _parameters[index].Read(given);
        }

        var result = _construct(values);
        foreach (var property in _properties)
        {
            if (given.ContainsKey(property.Name))
            {
                property.Property!.SetValue(result, property.Read(given));
            }
        }

        return result;
    }

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;
}
