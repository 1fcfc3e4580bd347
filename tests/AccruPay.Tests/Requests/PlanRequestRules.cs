namespace AccruPay.Tests;

/// <summary>Every rule that the requests of plans, templates and customers are held to, broken one at a time.</summary>
internal static class PlanRequestRules
{
    private const string NotBlank = "The text must not be blank.";
    private const string Positive = "The amount must be positive, in minor units.";
    private const string NotNegative = "The initial amount must not be negative, in minor units.";
    private const string Currency = "A currency is needed, such as Currency.Usd.";
    private const string Status = "The status must be Enabled or Disabled.";
    private const string ZeroInterval = "The renewal interval must not be zero.";
    private static readonly string?[] Blanks = [null, "", " ", "\t\r\n\u2003"];

    internal static IEnumerable<BrokenRule> All => OfPlans().Concat(OfTemplates()).Concat(OfUpdates()).Concat(OfCustomers());

    private static IEnumerable<BrokenRule> OfPlans()
    {
        var plan = MinimalRequests.Plan;
        foreach (var blank in Blanks)
        {
            yield return Of(plan with { TransactionProviderId = blank! }, "TransactionProviderId", NotBlank);
            yield return Of(plan with { TemplateId = blank! }, "TemplateId", NotBlank);
            yield return Of(plan with { PaymentMethodId = blank! }, "PaymentMethodId", NotBlank);
            yield return Of(plan with { MerchantInternalPaymentPlanCode = blank! }, "MerchantInternalPaymentPlanCode", NotBlank);
        }

        yield return Of(plan with { Amount = 0 }, "Amount", Positive);
        yield return Of(plan with { InitialAmount = -1 }, "InitialAmount", NotNegative);
        yield return Of(plan with { Currency = default }, "Currency", Currency);
        yield return Of(plan with { Schedule = null! }, "Schedule", "A schedule is needed.");
        yield return Of(plan with { Schedule = new PlanSchedule() }, "Schedule.RenewalInterval", ZeroInterval);
        yield return Of(plan with { Customer = null! }, "Customer", "A customer is needed.");
        yield return Of(plan with { Customer = plan.Customer with { Id = "" } }, "Customer.Id", NotBlank);
        yield return Of(
            CreatePaymentPlanRequest.FromTemplate(new PaymentPlanTemplate { Id = "e-1" }, "m-1", MinimalRequests.Customer, "plan-1"),
            "TransactionProviderId",
            NotBlank);
    }

    private static IEnumerable<BrokenRule> OfTemplates()
    {
        var template = MinimalRequests.Template;
        foreach (var blank in Blanks)
        {
            yield return Of(template with { TransactionProviderId = blank! }, "TransactionProviderId", NotBlank);
            yield return Of(template with { Name = blank! }, "Name", NotBlank);
            if (blank is not null)
                yield return Of(template with { ProviderParentTemplateCode = blank }, "ProviderParentTemplateCode", NotBlank);
        }

        yield return Of(template with { Amount = -1 }, "Amount", Positive);
        yield return Of(template with { InitialAmount = int.MinValue }, "InitialAmount", NotNegative);
        yield return Of(template with { Currency = default }, "Currency", Currency);
        yield return Of(template with { Schedule = null! }, "Schedule", "A schedule is needed.");
        yield return Of(template with { Schedule = new PlanSchedule { EndsAfter = PlanInterval.OfYears(1) } }, "Schedule.RenewalInterval", ZeroInterval);
        yield return Of(template with { ProviderStatus = PaymentPlanTemplateStatus.Unknown }, "ProviderStatus", Status);
        yield return Of(template with { ProviderStatus = (PaymentPlanTemplateStatus)99 }, "ProviderStatus", Status);
    }

    private static IEnumerable<BrokenRule> OfUpdates()
    {
        var update = MinimalRequests.Update;
        foreach (var blank in Blanks)
        {
            yield return Of(update with { PaymentPlanTemplateId = blank! }, "PaymentPlanTemplateId", NotBlank);
            yield return Of(update with { TransactionProviderId = blank! }, "TransactionProviderId", NotBlank);
            if (blank is not null)
                yield return Of(update with { Name = blank }, "Name", NotBlank);
        }

        yield return new BrokenRule(
            "an update of nothing", client => Send(client, update with { Name = null }), "request", "An update must change something.");
        yield return Of(update with { Amount = 0 }, "Amount", Positive);
        yield return Of(update with { InitialAmount = -1 }, "InitialAmount", NotNegative);
        yield return Of(update with { Currency = default(Currency) }, "Currency", Currency);
        yield return Of(update with { Schedule = new PlanSchedule() }, "Schedule.RenewalInterval", ZeroInterval);
        yield return Of(update with { ProviderStatus = PaymentPlanTemplateStatus.Unknown }, "ProviderStatus", Status);
    }

    private static IEnumerable<BrokenRule> OfCustomers()
    {
        foreach (var blank in Blanks)
            yield return Of(MinimalRequests.NewCustomer with { MerchantInternalCustomerCode = blank! }, "MerchantInternalCustomerCode", NotBlank);

        yield return Of(
            MinimalRequests.NewCustomer with { Address = new PostalAddress { Country = default(CountryCode) } },
            "Address.Country",
            "The country must be a code of ISO 3166-1, two capitals such as US, or null.");
    }

    private static BrokenRule Of(object request, string member, string rule) =>
        new($"{request.GetType().Name}: {member}: {rule}", client => Send(client, request), $"request.{member}", rule);

    // Refused synchronously, before there is a task.
    private static void Send(AccruPayClient client, object request)
    {
        var token = TestContext.Current.CancellationToken;
        _ = request switch
        {
            CreatePaymentPlanRequest plan => client.PaymentPlans.CreateAsync(plan, token),
            CreatePaymentPlanTemplateRequest template => client.PaymentPlanTemplates.CreateAsync(template, token),
            UpdatePaymentPlanTemplateRequest update => client.PaymentPlanTemplates.UpdateAsync(update, token),
            CreateCustomerRequest customer => (Task)client.Customers.CreateAsync(customer, token),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };
    }
}
