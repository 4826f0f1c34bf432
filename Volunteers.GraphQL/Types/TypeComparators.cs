namespace Volunteers.GraphQL.Types;

/// <summary>How types relate to each other, wrappers included.</summary>
internal static class TypeComparators
{
    /// <summary>Whether two references mean the same type.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (GraphQLNonNull l, GraphQLNonNull r) => AreEqual(l.OfType, r.OfType),
        (GraphQLList l, GraphQLList r) => AreEqual(l.OfType, r.OfType),
        _ => left == right,
    };

    /// <summary>
    /// Whether every value of <paramref name="type"/> is one of <paramref name="superType"/>: the covariance of fields
    /// (specification, section 3.6.1 "IsValidImplementationFieldType") and of variables (section 5.8.5
    /// "AreTypesCompatible").
    /// </summary>
    public static bool IsSubTypeOf(this GraphQLSchema schema, GraphQLType type, GraphQLType superType)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return (type, superType) switch
        {
            (GraphQLNonNull t, GraphQLNonNull s) => schema.IsSubTypeOf(t.OfType, s.OfType),
            (_, GraphQLNonNull) => false,
            (GraphQLNonNull t, _) => schema.IsSubTypeOf(t.OfType, superType),
            (GraphQLList t, GraphQLList s) => schema.IsSubTypeOf(t.OfType, s.OfType),
            (GraphQLNamedType t, GraphQLNamedType s) => t == s || schema.IsSubType(s, t),
            _ => false,
        };
    }

    /// <summary>Whether some object can be of both types (specification, section 5.5.2.3 "GetPossibleTypes").</summary>
    public static bool DoOverlap(this GraphQLSchema schema, GraphQLCompositeType left, GraphQLCompositeType right)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return left == right
            || schema.GetPossibleTypes(left).Any(type => type == right || schema.IsSubType(right, type));
    }
}
