namespace AccruPay.Emulator;

/// <summary>Carries what happened at the providers to the service's records: at once where the service hears of it, by a sync otherwise.</summary>
internal sealed class ProviderNews(ServiceState state, FollowUps followUps, PaymentMethodVault vault)
{
    /// <summary>How a pending payment ended: the service hears of it by itself, or by a sync, as the settings say.</summary>
    public EmulatedTransaction Outcome(EmulatedTransaction transaction, ProviderEvent outcome) =>
        state.Settings.PendingOutcome == PendingOutcomeBehavior.SeenBySync
            ? Unseen(transaction, outcome)
            : Reveal(Unseen(transaction, outcome));

    /// <summary>What the service learns by a sync only.</summary>
    public static EmulatedTransaction Unseen(EmulatedTransaction transaction, ProviderEvent happened) =>
        transaction with { Unseen = transaction.Unseen.Add(happened) };

    /// <summary>The record with everything that the provider knows; what follows gets records of its own. To be called under the record's lock.</summary>
    public EmulatedTransaction Reveal(EmulatedTransaction transaction) =>
        transaction.Unseen.Aggregate(transaction, Apply) with { Unseen = [] };

    private EmulatedTransaction Apply(EmulatedTransaction transaction, ProviderEvent happened)
    {
        var changed = happened.Change(transaction);
        if (happened.FollowUp is { } followUp)
            followUps.Add(changed, followUp);
        return happened.Stores is { } means ? vault.StoreIfWanted(changed, means) : changed;
    }
}
