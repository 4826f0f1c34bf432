namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>The converted arguments of a mutation that takes them inside one input.</summary>
/// <param name="Values">Converted values by argument; what was not given has no entry.</param>
internal sealed record ArgumentBag(IReadOnlyDictionary<string, object?> Values);
