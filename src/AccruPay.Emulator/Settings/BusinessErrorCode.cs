namespace AccruPay.Emulator;

/// <summary>The family of an error code for a broken business rule.</summary>
public enum BusinessErrorCode
{
    /// <summary>A key of the form <c>@emulated/...</c>. AccruPay publishes no list of its keys, so the emulator invents them and says so in the message.</summary>
    AppErrorKey,

    /// <summary>The documented code <c>VALIDATION_ERROR</c>.</summary>
    ValidationError,
}
