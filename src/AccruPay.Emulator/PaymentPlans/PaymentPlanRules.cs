namespace AccruPay.Emulator;

/// <summary>What a new plan must fulfil beyond what the schema can say. A plan that breaks a rule charges nothing.</summary>
internal sealed class PaymentPlanRules(ServiceState state, PaymentPlanTemplates templates)
{
    public NewPaymentPlan Check(EmulatedProviderAccount account, CreatePaymentPlan create)
    {
        if (!account.IsEnabled)
            throw Rule("provider-disabled", "The provider account is disabled.");
        if (string.IsNullOrWhiteSpace(create.MerchantInternalPaymentPlanCode))
            throw Rule("payment-plan-code-blank", "merchantInternalPaymentPlanCode must not be blank.");
        if (ScheduleProblem.In(create.Schedule) is { } problem)
            throw Rule(problem.Key, problem.Message);
        CheckTemplate(account, create.TemplateId);
        var method = PaymentMethod(account, create.PaymentMethodId);
        return new NewPaymentPlan
        {
            PaymentMethod = method,
            MerchantInternalPaymentPlanCode = create.MerchantInternalPaymentPlanCode,
            MerchantInternalPaymentPlanDescription = create.MerchantInternalPaymentPlanDescription,
            MerchantInternalCustomerCode = CustomerCode(method, create.Customer),
            TemplateId = create.TemplateId,
            Schedule = create.Schedule,
        };
    }

    private void CheckTemplate(EmulatedProviderAccount account, string id)
    {
        var template = templates.Find(account.Merchant, id).Read(state.Time.GetUtcNow());
        if (template.Account != account)
            throw Rule("template-of-other-account", "The template belongs to another provider account.");
        if (template.Status != EmulatedPaymentPlanTemplateStatus.Enabled || template.StatusAtProvider != EmulatedPaymentPlanTemplateStatus.Enabled)
            throw Rule("template-disabled", "The template is disabled.");
    }

    private EmulatedPaymentMethod PaymentMethod(EmulatedProviderAccount account, string id)
    {
        var cell = state.PaymentMethods.Records.Find(id) ?? throw state.Errors.NotFound("payment method");
        if (cell.Merchant != account.Merchant)
            throw state.Errors.OtherMerchants("payment method");
        var method = cell.Read(state.Time.GetUtcNow());
        if (method.Account != account)
            throw Rule("payment-method-of-other-account", "The payment method belongs to another provider account.");
        return method.Status == EmulatedPaymentMethodStatus.Enabled
            ? method
            : throw Rule("payment-method-not-enabled", "The payment method is disabled or expired.");
    }

    /// <summary>The customer is the one who owns the payment method; who names one besides must name the same.</summary>
    private string CustomerCode(EmulatedPaymentMethod method, CustomerSelector? customer)
    {
        if (customer is not null && !IsOwner(method, customer))
            throw Rule("customer-mismatch", "The payment method belongs to another customer.");
        return method.MerchantInternalCustomerCode ?? customer?.MerchantInternalCustomerCode
            ?? throw Rule("customer-required", "The payment method's customer has no merchantInternalCustomerCode; one must be given.");
    }

    private static bool IsOwner(EmulatedPaymentMethod method, CustomerSelector customer) =>
        IsSame(method.MerchantInternalCustomerCode, customer.MerchantInternalCustomerCode)
        && (customer.Id is null || IsSame(method.CustomerId, customer.Id))
        && (customer.ProviderCode is null || IsSame(method.ProviderCustomerCode, customer.ProviderCode));

    private static bool IsSame(string? held, string given) => held is null || held == given;

    private ApiErrorException Rule(string key, string message) => state.Errors.Rule(key, message);
}
