using System.Numerics;
using AccruPay.Emulator;

namespace AccruPay.Reliability;

/// <summary>One thing that a merchant means to happen once, whatever becomes of the calls.</summary>
internal sealed record Intent
{
    public required IntentKind Kind { get; init; }

    /// <summary>The merchant's transaction code; of a refund, capture or void, that of the transaction it is for.</summary>
    public required string Code { get; init; }

    public required BigInteger Amount { get; init; }

    public required EmulatedProviderAccount Account { get; init; }

    /// <summary>Whether the call names the account; otherwise the service chooses it.</summary>
    public bool NamesAccount { get; init; } = true;

    public string PaymentMethodId { get; init; } = "";

    /// <summary>The transaction that is refunded, captured, voided or read.</summary>
    public string TransactionId { get; init; } = "";

    /// <summary>Refunds of the same amount that other calls made: they are not this intent's.</summary>
    public ICollection<string> OthersRefunds { get; } = [];

    /// <summary>The session that is verified.</summary>
    public string SessionId { get; init; } = "";

    public SessionState SessionState { get; init; }

    /// <summary>Whether the merchant names a customer that the service does not know yet.</summary>
    public bool HasNewCustomer { get; init; }

    /// <summary>Whether the service keeps the intent apart by a code, so that a lookup by it can tell what became of it.</summary>
    public bool IsKeyed => Kind is IntentKind.Charge or IntentKind.Ach or IntentKind.ServerHold or IntentKind.StartSession;

    public ProviderSelector? Provider => NamesAccount ? ProviderSelector.Account(Account.Id) : null;
}
