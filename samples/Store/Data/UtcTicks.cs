using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Store.Data;

/// <summary>Stores a time as a number that sorts.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
