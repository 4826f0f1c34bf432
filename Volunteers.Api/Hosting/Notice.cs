using System.Text.Json.Serialization;

namespace Volunteers.Api.Hosting;

/// <summary>What an address other than /graphql answers besides success: something a person can read.</summary>
/// <param name="Text">Written as <c>message</c>.</param>
/// <param name="Fields">By name, what is wrong with what was entered; absent when it is not about fields.</param>
public sealed record Notice(
    [property: JsonPropertyName("message")] string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Fields = null);
