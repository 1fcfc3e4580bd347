using AccruPay.Emulator;

namespace AccruPay.Tests;

/// <summary>Whether verify told what happened, as the SDK documents it for each way in which the service may answer.</summary>
internal static class OutcomeAssertions
{
    internal static void ShouldTell(this Verification told, ExpectedOutcome expected, TransactionAction action, EmulatorSettings settings)
    {
        told.Session!.Status.Should().Be(expected.Session);
        if (IsRefused(expected, settings))
        {
            told.Unpaid!.Status.Should().Be(expected.Session);
            told.Unpaid.CanStillBePaid.Should().Be(expected.Session is SessionStatus.Pending or SessionStatus.Active);
            return;
        }

        told.Unpaid.Should().BeNull();
        if (told.Transaction is { } transaction)
            transaction.ShouldBe(expected, action);
        else
            action.Should().Be(TransactionAction.Authorization, "only a context's list can be empty, where the customer never acted");
    }

    private static bool IsRefused(ExpectedOutcome expected, EmulatorSettings settings) =>
        (expected.IsUnpaid && settings.UnpaidVerify == UnpaidVerifyBehavior.Error)
        || (expected.IsExpired && settings.ExpiredVerify == ExpiredVerifyBehavior.Error);

    private static void ShouldBe(this Transaction transaction, ExpectedOutcome expected, TransactionAction action)
    {
        transaction.Action.Should().Be(action);
        transaction.Status.Should().Be(expected.Transaction);
        transaction.ProviderError.Should().Be(expected.ProviderError);
        transaction.IsFinal.Should().Be(expected.IsFinal);
        transaction.IsPaid.Should().Be(expected.Succeeds && action == TransactionAction.Payment);
        transaction.IsHeld.Should().Be(expected.Succeeds && action == TransactionAction.Authorization);
        transaction.IsDisputed.Should().BeFalse();
        transaction.IsPaidFor(new Money(MinimalRequests.Amount, Currency.Usd)).Should().Be(transaction.IsPaid);
        transaction.IsPaidFor(new Money(MinimalRequests.Amount + 1, Currency.Usd)).Should().BeFalse();
        transaction.IsPaidFor(new Money(MinimalRequests.Amount, Currency.Eur)).Should().BeFalse();
    }
}
