namespace AccruPay.Http;

/// <summary>Where an attempt that the caller canceled leaves word of whether it may have arrived.</summary>
internal interface ISendRecord
{
    void EndAttempt(bool mayHaveArrived);
}
