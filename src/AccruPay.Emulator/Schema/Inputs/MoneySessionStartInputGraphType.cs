using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>The start of a session that moves or holds money.</summary>
internal abstract class MoneySessionStartInputGraphType : SessionStartInputGraphType
{
    protected MoneySessionStartInputGraphType(string name, EmulatedTransactionAction action)
        : base(name, action)
    {
        Required<BigIntGraphType>("amount");
        Required<BooleanGraphType>("storePaymentMethod");
    }
}
