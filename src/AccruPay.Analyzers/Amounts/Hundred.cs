using System.Globalization;
using AccruPay.Analyzers.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>The literal 100, of any type: how many minor units some currencies have. A constant with a name may be a price.</summary>
internal static class Hundred
{
    public static bool Is(IOperation operation) =>
        operation.Unwrapped() is ILiteralOperation { ConstantValue: { HasValue: true, Value: IConvertible and not string and not bool and not char and var value } }
        && ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture).Equals(100d);
}
