namespace AccruPay.Emulator;

/// <summary>The answer to the id of a record that belongs to another merchant.</summary>
public enum ForeignRecordBehavior
{
    /// <summary>As if it did not exist.</summary>
    NotFound,

    /// <summary>An error with the documented code <c>FORBIDDEN</c>.</summary>
    Forbidden,
}
