using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>How an input object becomes a C# object: its fields are the parameters of the constructor.</summary>
internal sealed class InputModel
{
    private readonly Func<object?[], object> _construct;
    private readonly InputMember[] _members;

    private InputModel(Func<object?[], object> construct, InputMember[] members)
    {
        _construct = construct;
        _members = members;
    }

    public IReadOnlyList<InputMember> Members => _members;

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

        var members = (constructor?.GetParameters() ?? []).Select(parameter => new InputMember(context, type, parameter)).ToArray();
        var values = Expression.Parameter(typeof(object?[]));
        Expression create = constructor is null
            ? Expression.New(type)
            : Expression.New(constructor, constructor.GetParameters().Select((parameter, index) =>
                Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), parameter.ParameterType)));
        var construct = Expression.Lambda<Func<object?[], object>>(Expression.Convert(create, typeof(object)), values).Compile();
        return new InputModel(construct, members);
    }

    public object Create(IReadOnlyDictionary<string, object?> given)
    {
        var values = new object?[_members.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = _members[index].Read(given);
        }

        return _construct(values);
    }

    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;
}

/// <summary>Input objects from records and classes.</summary>
internal static class InputTypeBinder
{
    public static GraphQLInputObjectType Bind(BindingContext context, Type type)
    {
        var name = type.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name
            ?? (type.Name.EndsWith("Input", StringComparison.Ordinal) ? type.Name : type.Name + "Input");
        return context.Types.GetOrAdd(name, () => new GraphQLInputObjectType(name, () => Model(context, type).Members.Select(member => member.ToField(context)))
        {
            Description = context.Documentation.Describe(type),
            RuntimeType = type,
            IsOneOf = type.GetCustomAttribute<OneOfAttribute>(false) is not null,
        });
    }

    /// <summary>Makes the record from the coerced dictionary.</summary>
    public static object Convert(BindingContext context, Type type, object value) =>
        Model(context, type).Create((IReadOnlyDictionary<string, object?>)value);

    private static InputModel Model(BindingContext context, Type type) =>
        context.InputModels.GetOrAdd(type, static (type, context) => InputModel.Create(context, type), context);
}

/// <summary>A field of an input object: a parameter of its constructor.</summary>
internal sealed class InputMember
{
    private readonly ICustomAttributeProvider _attributes;
    private readonly MemberType _type;
    private readonly Func<object?, object?>? _convert;
    private readonly object? _absent;
    private readonly string _owner;
    private readonly ParameterInfo _parameter;
    private readonly PropertyInfo? _property;
    private readonly Func<object?, object?>? _wrap;

    public InputMember(BindingContext context, Type declaring, ParameterInfo parameter)
    {
        // Attributes of a positional record may stand on the parameter or, with "property:", on the property.
        _property = declaring.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        _attributes = _property is not null && !HasOwn(parameter) && HasOwn(_property) ? _property : parameter;
        _parameter = parameter;
        _type = MemberType.Of(parameter);
        Name = TypeRegistry.Attribute<GraphQLNameAttribute>(_attributes)?.Name ?? NameConventions.Field(parameter.Name!);
        _owner = $"{declaring.Name}.{Name}";
        _convert = InputConverters.For(context, _type, _attributes, Name);
        var clrType = parameter.ParameterType;
        _absent = parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? value
            : clrType.IsValueType ? Activator.CreateInstance(clrType) : null;
        if (_type.IsOptional)
        {
            _wrap = typeof(InputMember).GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(clrType.GenericTypeArguments[0]).CreateDelegate<Func<object?, object?>>();
        }
    }

    public string Name { get; }

    public GraphQLInputField ToField(BindingContext context)
    {
        var type = context.Types.Input(_type, _attributes, _owner);
        var defaultValue = InputDefaults.Find(_parameter, _type, type);
        if (defaultValue is null && _parameter.HasDefaultValue)
        {
            type = type.NullableType;
        }

        return new GraphQLInputField(Name, type)
        {
            Description = context.Documentation.Describe(_parameter),
            DefaultValue = defaultValue,
            Cost = TypeRegistry.Attribute<CostAttribute>(_attributes)?.Weight,
            DeprecationReason = _property is null ? null : FieldBinder.DeprecationOf(_property),
        };
    }

    public object? Read(IReadOnlyDictionary<string, object?> given)
    {
        if (!given.TryGetValue(Name, out var value))
        {
            return _absent;
        }

        if (value is not null || _type.IsOptional)
        {
            value = _convert is null ? value : _convert(value);
        }

        return _wrap is not null ? _wrap(value) : value ?? (_type.IsNullable ? null : _absent);
    }

    private static object? Wrap<T>(object? value) => new Optional<T>((T?)value);

    private static bool HasOwn(ICustomAttributeProvider provider) =>
        provider.GetCustomAttributes(true).Any(attribute => attribute.GetType().Namespace == typeof(IDAttribute).Namespace);
}
