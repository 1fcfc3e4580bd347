namespace AccruPay.Emulator.Host;

/// <summary>The fields of a post to the checkout and the values of the field action, the same in a form and in JSON.</summary>
internal static class CheckoutField
{
    public const string Action = "action";
    public const string Card = "card";

    public const string Pay = "pay";
    public const string Cancel = "cancel";
    public const string BankApproves = "bank-approves";
    public const string BankDeclines = "bank-declines";
}
