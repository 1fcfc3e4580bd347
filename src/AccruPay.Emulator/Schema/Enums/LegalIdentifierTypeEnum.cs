namespace AccruPay.Emulator;

/// <summary>LEGAL_IDENTIFIER_TYPE.</summary>
internal sealed class LegalIdentifierTypeEnum() : WireEnumGraphType<LegalIdentifierType>("LEGAL_IDENTIFIER_TYPE");
