namespace AccruPay.Emulator;

/// <summary>Keeps the records of what follows from transactions.</summary>
internal sealed class FollowUps(ServiceState state)
{
    /// <summary>
    /// Adds the record of what follows from <paramref name="parent"/>. It has no code of the merchant's, so that a code still names the
    /// first transaction only. To be called under the parent's lock.
    /// </summary>
    public EmulatedTransaction Add(EmulatedTransaction parent, FollowUp followUp)
    {
        var cell = state.Transactions.Records.Add(parent.Account.Merchant, now => new EmulatedTransaction
        {
            Id = parent.Account.Ids.Create(),
            Account = parent.Account,
            ProviderCode = parent.Account.Rules.NewTransactionCode(),
            Action = followUp.Action,
            Status = EmulatedTransactionStatus.Succeeded,
            Amount = followUp.Amount,
            Currency = parent.Currency,
            RelatedTransactionId = parent.Id,
            ProviderRelatedCode = parent.ProviderCode,
            ParentCode = parent.OriginCode,
            ClientTransactionSessionId = parent.ClientTransactionSessionId,
            MerchantInternalCustomerCode = parent.MerchantInternalCustomerCode,
            CustomerId = parent.CustomerId,
            ProviderCustomerCode = parent.ProviderCustomerCode,
            PaymentMethodType = parent.PaymentMethodType,
            PaymentMethodId = parent.PaymentMethodId,
            PaymentMethodCode = parent.PaymentMethodCode,
            PaymentPlanId = parent.PaymentPlanId,
            Details = parent.Details,
            StartedAt = now,
            SucceededAt = now,
            CreatedAt = now,
            UpdatedAt = now,
            ProviderLastVerifiedAt = now,
        });
        return cell.Read(state.Time.GetUtcNow());
    }
}
