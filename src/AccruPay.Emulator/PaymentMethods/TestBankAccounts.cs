namespace AccruPay.Emulator;

/// <summary>
/// The named test accounts of ACH payments. A debit to any other account settles. The numbers are the emulator's choice: Nuvei, the
/// provider that takes ACH, publishes none.
/// </summary>
public static class TestBankAccounts
{
    /// <summary>A routing number to go with the accounts. The emulator takes any other, too.</summary>
    public const string RoutingNumber = "021000021";

    /// <summary>The debit settles three days after it was initiated.</summary>
    public static TestBankAccount Settles { get; } = new(nameof(Settles), "000123456789", DebitOutcome.Settles);

    /// <summary>The debit is declined at once.</summary>
    public static TestBankAccount Refused { get; } = new(nameof(Refused), "000333333335", DebitOutcome.Refused);

    /// <summary>The debit is returned unpaid after two days: insufficient funds.</summary>
    public static TestBankAccount InsufficientFunds { get; } = new(nameof(InsufficientFunds), "000222222227", DebitOutcome.InsufficientFunds);

    /// <summary>The debit is returned unpaid after two days: the account is closed.</summary>
    public static TestBankAccount AccountClosed { get; } = new(nameof(AccountClosed), "000111111113", DebitOutcome.AccountClosed);

    /// <summary>The debit settles after three days, and the bank takes the money back after ten.</summary>
    public static TestBankAccount ReturnedLate { get; } = new(nameof(ReturnedLate), "000555555559", DebitOutcome.ReturnedLate);

    /// <summary>The debit stays in processing until <see cref="ProviderSide.CompletePending"/> decides it.</summary>
    public static TestBankAccount Undecided { get; } = new(nameof(Undecided), "000000000009", DebitOutcome.Undecided);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TestBankAccount> All { get; } = [Settles, Refused, InsufficientFunds, AccountClosed, ReturnedLate, Undecided];

    internal static TestBankAccount Of(string accountNumber) =>
        All.FirstOrDefault(account => string.Equals(account.AccountNumber, accountNumber, StringComparison.Ordinal)) ?? Settles;
}
