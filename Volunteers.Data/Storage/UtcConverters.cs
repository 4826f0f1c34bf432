using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volunteers.Data.Storage;

/// <summary>An instant with the offset of UTC, whatever offset it came with.</summary>
public sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => instant.ToUniversalTime(), instant => instant.ToUniversalTime());

/// <summary>An instant as its UTC ticks: a number that any database compares and orders.</summary>
public sealed class UtcTicksConverter()
    : ValueConverter<DateTimeOffset, long>(instant => instant.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
