using AccruPay.GraphQL;

namespace AccruPay;

/// <summary>The operations on customers.</summary>
internal static class CustomerOperations
{
    public static readonly Operation<CreateCustomerRequest, Customer> Create = new(
        OperationType.Mutation,
        OperationClass.Once,
        "merchantApiCustomerCreate",
        "data:MerchantCustomerCreateSchema! " + ProviderSelector.Arguments,
        "{...C}",
        Customer.Fragment,
        static (writer, request) => request.WriteVariables(writer),
        Customer.Read)
    {
        Subject = static request => "merchantInternalCustomerCode: " + request.MerchantInternalCustomerCode,
        OutcomeFinder = new CustomerOutcome<CreateCustomerRequest>(static request => new CustomerQuery(
            CustomerSelector.FromInternalCode(request.MerchantInternalCustomerCode), request.Provider), isNew: true),
    };

    // It only looks: a strategy that may make a customer has an operation of its own.
    private static readonly Operation<CustomerQuery, Customer> Find = ResolveAs(OperationClass.Read);

    private static readonly Operation<CustomerQuery, Customer> FindOrMake = ResolveAs(OperationClass.Once);

    /// <summary>The query that looks for a customer by identifiers only, and never makes one.</summary>
    public static Operation<CustomerQuery, Customer> FindOnly => Find;

    public static Operation<CustomerQuery, Customer> Resolve(CustomerSelector customer) =>
        customer.ResolutionStrategy is CustomerResolutionStrategy.Strict or CustomerResolutionStrategy.MatchOrFail ? Find : FindOrMake;

    private static Operation<CustomerQuery, Customer> ResolveAs(OperationClass @class) => new(
        OperationType.Query,
        @class,
        "merchantApiCustomerResolve",
        "selector:MerchantCustomerSelector! " + ProviderSelector.Arguments,
        "{...C}",
        Customer.Fragment,
        static (writer, query) => query.WriteTo(writer),
        Customer.Read)
    {
        Subject = static query => query.Customer.ToString(),
        OutcomeFinder = @class == OperationClass.Once ? new CustomerOutcome<CustomerQuery>(static query => query, isNew: false) : null,
    };
}
