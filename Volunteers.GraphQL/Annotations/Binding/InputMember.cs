using System.Reflection;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>A field of an input object: a constructor parameter or a property.</summary>
internal sealed class InputMember
{
    private readonly ICustomAttributeProvider _attributes;
    private readonly MemberType _type;
    private readonly Func<object?, object?>? _convert;
    private readonly object? _absent;
    private readonly string _owner;
    private readonly ParameterInfo? _parameter;
    private readonly Func<object?, object?>? _wrap;

    private InputMember(BindingContext context, Type declaring, ICustomAttributeProvider attributes, string memberName, Type clrType, MemberType type)
    {
        _attributes = attributes;
        _type = type;
        _parameter = attributes as ParameterInfo;
        MemberName = memberName;
        Name = TypeRegistry.Attribute<GraphQLNameAttribute>(attributes)?.Name ?? NameConventions.Field(memberName);
        _owner = $"{declaring.Name}.{Name}";
        _convert = InputConverters.For(context, type, attributes, Name);
        _absent = _parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? value
            : clrType.IsValueType ? Activator.CreateInstance(clrType) : null;
        if (type.IsOptional)
        {
            _wrap = typeof(InputMember).GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(clrType.GenericTypeArguments[0]).CreateDelegate<Func<object?, object?>>();
        }
    }

    public string MemberName { get; }

    public string Name { get; }

    public PropertyInfo? Property { get; private init; }

    public static InputMember Create(BindingContext context, Type declaring, ParameterInfo parameter)
    {
        // Attributes of a positional record may stand on the parameter or, with "property:", on the property.
        var property = declaring.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        ICustomAttributeProvider attributes = property is not null && !HasOwn(parameter) && HasOwn(property) ? property : parameter;
        return new InputMember(context, declaring, attributes, parameter.Name!, parameter.ParameterType, MemberType.Of(parameter)) { Property = property };
    }

    public static InputMember Create(BindingContext context, Type declaring, PropertyInfo property) =>
        new(context, declaring, property, property.Name, property.PropertyType, MemberType.Of(property)) { Property = property };

    public GraphQLInputField ToField(BindingContext context)
    {
        var type = context.Types.Input(_type, _attributes, _owner);
        ValueNode? defaultValue = null;
        string? description;
        if (_parameter is not null)
        {
            defaultValue = InputDefaults.Find(_parameter, _type, type);
            description = context.Documentation.Describe(_parameter);
            if (defaultValue is null && _parameter.HasDefaultValue)
            {
                type = type.NullableType;
            }
        }
        else
        {
            description = Property is null ? null : context.Documentation.Describe(Property);
        }

        return new GraphQLInputField(Name, type)
        {
            Description = description,
            DefaultValue = defaultValue,
            Cost = TypeRegistry.Attribute<CostAttribute>(_attributes)?.Weight,
            DeprecationReason = Property is null ? null : FieldBinder.DeprecationOf(Property),
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
