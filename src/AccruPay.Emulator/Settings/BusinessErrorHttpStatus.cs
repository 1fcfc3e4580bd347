namespace AccruPay.Emulator;

/// <summary>The HTTP status of an answer to a valid request whose fields failed.</summary>
public enum BusinessErrorHttpStatus
{
    /// <summary>200.</summary>
    Ok,

    /// <summary>400.</summary>
    BadRequest,

    /// <summary>422.</summary>
    UnprocessableContent,
}
