namespace AccruPay.Emulator;

/// <summary>LEGAL_IDENTIFIER_TYPE.</summary>
internal enum LegalIdentifierType
{
    Ein,
    Itin,
    Ssn,
}
