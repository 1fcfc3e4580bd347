using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace AccruPay;

/// <content>What a session's status says.</content>
public sealed partial record TransactionSession
{
    /// <summary>
    /// Whether the customer cannot pay in this session any more: it is COMPLETED, DECLINED, CANCELED, EXPIRED or ERROR.
    /// It does not say whether they have paid.
    /// </summary>
    [JsonIgnore]
    [IgnoreDataMember]
    public bool IsOver => Status is
        SessionStatus.Completed or SessionStatus.Declined or SessionStatus.Canceled or SessionStatus.Expired or
        SessionStatus.Error;

    /// <summary>Whether the answer had transactions that could not be read, which is not the same as none.</summary>
    internal bool HasUnreadableTransactions { get; private init; }
}
