namespace AccruPay.Emulator.Tests.Support;

/// <summary>The documents of payment plans and their templates.</summary>
internal static class PlanDocuments
{
    public const string Template =
        "id name description providerStatus providerCode providerParentTemplateCode providerError providerLastSyncedAt providerLastVerifiedAt payload " +
        "transactionProviderId createdAt updatedAt " + Schedule;

    public const string Plan =
        "id status providerStatus providerCode providerCustomerCode providerError providerLastSyncedAt payload merchantInternalPaymentPlanCode " +
        "merchantInternalPaymentPlanDescription merchantInternalCustomerCode customerId paymentMethodId paymentMethod { id } templateId template { id } " +
        "transactionProviderId transactionProvider { id } periodCount timeAnchor currentPeriodStart currentPeriodEnd trialEndsAt endsAt startedAt canceledAt " +
        "createdAt updatedAt transactions { id amount status createdAt } " + Schedule;

    public const string GetTemplate =
        "query Template($id: String!) { merchantApiPaymentPlanTemplate(merchantPaymentPlanTemplateId: $id) { " + Template + " } }";

    public const string CreateTemplate =
        "mutation CreateTemplate($account: String!, $data: MerchantPaymentPlanTemplateCreateSchema!) {" +
        " merchantApiPaymentPlanTemplateCreate(merchantTransactionProviderId: $account, data: $data) { " + Template + " } }";

    public const string UpdateTemplate =
        "mutation UpdateTemplate($account: String!, $id: String!, $data: MerchantPaymentPlanTemplateUpdateSchema!) {" +
        " merchantApiPaymentPlanTemplateUpdate(merchantTransactionProviderId: $account, merchantPaymentPlanTemplateId: $id, data: $data) { " + Template + " } }";

    public const string SyncTemplate =
        "mutation SyncTemplate($account: String!, $code: String!) {" +
        " merchantApiPaymentPlanTemplateSyncOne(merchantTransactionProviderId: $account, providerCode: $code) { " + Template + " } }";

    public const string SyncTemplates =
        "mutation SyncTemplates($account: String!) { merchantApiPaymentPlanTemplateSyncAll(merchantTransactionProviderId: $account) { " + Template + " } }";

    public const string GetPlan = "query Plan($id: String!) { merchantApiPaymentPlan(merchantPaymentPlanId: $id) { " + Plan + " } }";

    public const string CreatePlan =
        "mutation CreatePlan($account: String!, $data: MerchantPaymentPlanCreateSchema!) {" +
        " merchantApiPaymentPlanCreate(merchantTransactionProviderId: $account, data: $data) { " + Plan + " } }";

    public const string CancelPlan =
        "mutation CancelPlan($account: String!, $id: String!) {" +
        " merchantApiPaymentPlanCancel(merchantTransactionProviderId: $account, merchantPaymentPlanId: $id) { " + Plan + " } }";

    public const string SyncPlan =
        "mutation SyncPlan($account: String!, $code: String!) {" +
        " merchantApiPaymentPlanSyncOne(merchantTransactionProviderId: $account, providerCode: $code) { " + Plan + " } }";

    public const string SyncPlans =
        "mutation SyncPlans($account: String!) { merchantApiPaymentPlanSyncAll(merchantTransactionProviderId: $account) { " + Plan + " } }";

    public const string TransactionsOfPlan =
        "query Charges($plan: String!) { merchantApiTransactions(paymentPlanId: $plan, take: 100, sorting: [{ field: \"createdAt\", order: ASC }]) { totalCount edges { node {" +
        " id action status amount currency transactionDate succeededAt failedAt providerError paymentMethodId paymentMethodType customerId" +
        " merchantInternalTransactionCode merchantInternalCustomerCode paymentPlanId paymentPlan { id } billingFirstName } } } }";

    private const string Schedule =
        "amount initialAmount currency renewalIntervalDays renewalIntervalMonths renewalIntervalYears endsAfterDays endsAfterMonths endsAfterYears " +
        "trialPeriodDays trialPeriodMonths trialPeriodYears";
}
