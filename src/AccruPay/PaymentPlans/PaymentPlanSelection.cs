namespace AccruPay;

/// <summary>What documents ask for where their answer is a payment plan.</summary>
internal static class PaymentPlanSelection
{
    /// <summary>The plan with every record around it.</summary>
    public const string Full = "{...L paymentMethod{...M}template{...E}transactionProvider{...P}transactions{...T}}";

    /// <summary>The fragments that <see cref="Full"/> spreads.</summary>
    public const string FullFragments = ListedFragments + Transaction.Fragment;

    /// <summary>A plan of a list, without its charges, which may be many.</summary>
    public const string Listed = "{...L paymentMethod{...M}template{...E}transactionProvider{...P}}";

    /// <summary>The fragments that <see cref="Listed"/> spreads.</summary>
    public const string ListedFragments =
        PaymentPlan.Fragment + PaymentMethod.Fragment + PaymentPlanTemplate.Fragment + TransactionProvider.Fragment;
}
