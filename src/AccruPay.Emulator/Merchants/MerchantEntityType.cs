namespace AccruPay.Emulator;

/// <summary>MERCHANT_ENTITY_TYPE.</summary>
internal enum MerchantEntityType
{
    Company,
    Individual,
}
