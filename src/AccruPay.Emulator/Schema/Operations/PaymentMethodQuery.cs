using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>merchantApiCustomerPaymentMethod: one stored payment method.</summary>
internal sealed class PaymentMethodQuery() : MerchantOperation(
    "merchantApiCustomerPaymentMethod", typeof(NonNullGraphType<PaymentMethodGraphType>), Argument.Required<StringGraphType>("merchantCustomerPaymentMethodId"))
{
    protected override object Answer(ServiceCall call, EmulatedMerchant merchant, OperationArguments arguments) =>
        call.Service.PaymentMethodFinder.Find(merchant, arguments.RequiredText("merchantCustomerPaymentMethodId")).Read(call.Now);
}
