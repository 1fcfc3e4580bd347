namespace AccruPay.Emulator;

/// <summary>MERCHANT_ENTITY_TYPE.</summary>
internal sealed class MerchantEntityTypeEnum() : WireEnumGraphType<MerchantEntityType>("MERCHANT_ENTITY_TYPE");
