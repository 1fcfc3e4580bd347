namespace AccruPay.Emulator;

/// <summary>The error code for a record that does not exist.</summary>
public enum NotFoundErrorCode
{
    /// <summary>The invented key <c>@emulated/not-found</c>.</summary>
    AppErrorKey,

    /// <summary>The documented code <c>NOT_FOUND</c>.</summary>
    NotFound,
}
