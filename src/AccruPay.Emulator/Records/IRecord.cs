namespace AccruPay.Emulator;

/// <summary>
/// Something that the service keeps. Immutable: a change replaces it, so that a reader never sees half a change.
/// </summary>
internal interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    string Id { get; }

    EmulatedProviderAccount Account { get; }

    string ProviderCode { get; }

    /// <summary>The record as it stands at a moment: what expires by the clock needs nobody to write it down.</summary>
    TSelf AsOf(DateTimeOffset now);
}
