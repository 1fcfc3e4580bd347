namespace AccruPay.Http;

/// <summary>What an attempt tells of its send while it is under way.</summary>
internal interface ISendRecord
{
    /// <summary>The request is ready and leaves now, if anything of it ever does.</summary>
    void BeginSend();

    /// <summary>Where the caller canceled an attempt: whether it may have arrived.</summary>
    void EndAttempt(bool mayHaveArrived);
}
