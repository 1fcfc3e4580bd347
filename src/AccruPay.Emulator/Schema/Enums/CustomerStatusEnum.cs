namespace AccruPay.Emulator;

/// <summary>CUSTOMER_STATUS.</summary>
internal sealed class CustomerStatusEnum() : WireEnumGraphType<CustomerStatus>("CUSTOMER_STATUS");
