namespace AccruPay.Emulator;

/// <summary>How an emulator is set up. Read once, when the emulator is created.</summary>
public sealed class EmulatorOptions
{
    /// <summary>The clock that sessions live by. Default: the system's.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>How the emulator answers where AccruPay's documentation contradicts itself. It may be changed later, too.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public EmulatorSettings Settings
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>The name of the default merchant; it must not be blank.</summary>
    public string MerchantName { get; set; } = "Emulated merchant";

    /// <summary>The default merchant's API secret; null means a new random one.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The default merchant's public id; null means a new random one.</summary>
    public string? PublicId { get; set; }

    /// <summary>
    /// How many of the latest requests are kept for inspection; 0 means none. Default: 1,000. Their documents and variables together
    /// are kept up to 16 million characters: beyond, the oldest go earlier.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int RequestLogCapacity
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The log cannot hold less than nothing.");
    } = 1_000;

    /// <summary>The largest request body in bytes; a larger one is answered by HTTP 413. Default: 1 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumRequestBytes
    {
        get;
        set => field = AtLeastOne(value, "A request needs at least one byte.");
    } = 1024 * 1024;

    /// <summary>How many characters a document may have; a longer one is invalid. Default: 65,536.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumDocumentLength
    {
        get;
        set => field = AtLeastOne(value, "A document has at least one character.");
    } = 64 * 1024;

    /// <summary>How many tokens (names, values, punctuators) a document may have; one with more is invalid. Default: 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumTokens
    {
        get;
        set => field = AtLeastOne(value, "A document has at least one token.");
    } = 10_000;

    /// <summary>How deep a document may nest its selections; a deeper one is invalid. Default: 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumDepth
    {
        get;
        set => field = AtLeastOne(value, "A document is at least one level deep.");
    } = 20;

    /// <summary>
    /// How many fields and fragments a document may select, under aliases too; one that selects more is invalid. What a fragment selects
    /// counts where it is defined, and once more wherever it is spread. Default: 2,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumSelections
    {
        get;
        set => field = AtLeastOne(value, "A document selects at least one field.");
    } = 2_000;

    /// <summary>How many root fields an operation may have, under aliases too; one with more is invalid. Default: 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumRootFields
    {
        get;
        set => field = AtLeastOne(value, "An operation has at least one root field.");
    } = 50;

    /// <summary>
    /// How many fields an answer may have, those of each record in a list counted again; where it gets more, it ends in the error
    /// <c>@emulated/answer-too-large</c> without data. Default: 500,000.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumAnsweredFields
    {
        get;
        set => field = AtLeastOne(value, "An answer has at least one field.");
    } = 500_000;

    private static int AtLeastOne(int value, string rule) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, rule);
}
