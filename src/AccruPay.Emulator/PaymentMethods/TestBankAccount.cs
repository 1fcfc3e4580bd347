namespace AccruPay.Emulator;

/// <summary>A bank account whose ACH debits come to a known end. See <see cref="TestBankAccounts"/>.</summary>
public sealed class TestBankAccount
{
    internal TestBankAccount(string name, string accountNumber, DebitOutcome outcome)
    {
        Name = name;
        AccountNumber = accountNumber;
        Outcome = outcome;
    }

    /// <summary>The account's name, as the property of <see cref="TestBankAccounts"/>.</summary>
    public string Name { get; }

    /// <summary>The account number.</summary>
    public string AccountNumber { get; }

    /// <summary>What becomes of a debit.</summary>
    public DebitOutcome Outcome { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
