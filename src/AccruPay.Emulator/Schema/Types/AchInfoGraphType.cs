namespace AccruPay.Emulator;

/// <summary>MerchantCustomerPaymentMethodAchInfo.</summary>
internal sealed class AchInfoGraphType() : TableGraphType<AchInfo>("MerchantCustomerPaymentMethodAchInfo", new FieldTable<AchInfo>()
    .Required<PaymentMethodEnum>("methodType", account => account.Type)
    .Text("accountNumber", account => account.AccountNumber)
    .Text("routingNumber", account => account.RoutingNumber)
    .Text("bankName", account => account.BankName)
    .Optional<AchSecCodeEnum>("secCode", account => account.SecCode));
