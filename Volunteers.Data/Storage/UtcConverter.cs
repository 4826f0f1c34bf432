using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volunteers.Data.Storage;

/// <summary>An instant with the offset of UTC, whatever offset it came with.</summary>
public sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => instant.ToUniversalTime(), instant => instant.ToUniversalTime());
