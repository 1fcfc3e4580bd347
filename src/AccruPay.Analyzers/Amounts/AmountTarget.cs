using AccruPay.Analyzers.Operations;
using AccruPay.Analyzers.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AccruPay.Analyzers.Amounts;

/// <summary>Where the SDK takes an amount in minor units: its members and parameters of the type BigInteger.</summary>
internal sealed class AmountTarget(SdkTypes sdk, INamedTypeSymbol integer)
{
    public bool IsAssignedBy(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation target && IsAmount(target.Property);

    public bool IsGivenBy(IArgumentOperation argument) => argument.Parameter is { } parameter && IsAmountType(parameter.Type) && sdk.Owns(parameter);

    public bool IsAmount(IPropertySymbol property) => IsAmountType(property.Type) && sdk.Owns(property);

    public bool IsMoney(ITypeSymbol? type) => type.Is(sdk.Money);

    public bool IsInteger(ITypeSymbol? type) => type.Is(integer);

    public bool IsCurrency(ITypeSymbol? type) => type.Is(sdk.Currency);

    /// <summary>Whether an operation reads the amount of one of the SDK's records, which is in minor units already.</summary>
    public bool IsReadBy(IOperation operation) => operation.Unwrapped() is IPropertyReferenceOperation property && IsAmount(property.Property);

    private bool IsAmountType(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? IsInteger(inner) : IsInteger(type);
}
