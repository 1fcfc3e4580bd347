namespace AccruPay.Emulator;

/// <summary>What a merchant can do with templates of payment plans.</summary>
internal sealed class PaymentPlanTemplates(ServiceState state)
{
    public Cell<EmulatedPaymentPlanTemplate> Find(EmulatedMerchant merchant, string id)
    {
        var cell = state.PaymentPlans.Templates.Find(id) ?? throw state.Errors.NotFound("payment plan template");
        return cell.Merchant == merchant ? cell : throw state.Errors.OtherMerchants("payment plan template");
    }

    public EmulatedPaymentPlanTemplate Create(EmulatedProviderAccount account, CreatePaymentPlanTemplate data)
    {
        if (!account.IsEnabled)
            throw state.Errors.Rule("provider-disabled", "The provider account is disabled.");
        EmulatedPaymentPlanTemplate created = null!;
        state.PaymentPlans.Templates.Add(account.Merchant, now => created = Check(New(account, data, now)));
        return created;
    }

    /// <summary>Plans that were made from the template keep the schedule that they have.</summary>
    public EmulatedPaymentPlanTemplate Update(EmulatedProviderAccount account, string id, UpdatePaymentPlanTemplate update)
    {
        var now = state.Time.GetUtcNow();
        return Find(account.Merchant, id).Update(now, template =>
        {
            if (template.Account != account)
                throw state.Errors.NotFound("payment plan template");
            return Check(update.Apply(template)) with { UpdatedAt = now };
        });
    }

    public EmulatedPaymentPlanTemplate SyncOne(EmulatedProviderAccount account, string providerCode)
    {
        Report(account, providerCode);
        var now = state.Time.GetUtcNow();
        var cell = state.PaymentPlans.TemplatesByProviderCode.Find(account.Merchant, providerCode)
            .FirstOrDefault(found => found.Read(now).Account == account);
        return cell is null ? throw state.Errors.NotFound("payment plan template") : Sync(cell, now);
    }

    /// <summary>All templates of an account, the first one created first.</summary>
    public IReadOnlyList<EmulatedPaymentPlanTemplate> SyncAll(EmulatedProviderAccount account)
    {
        Report(account, null);
        var now = state.Time.GetUtcNow();
        return
        [
            .. state.PaymentPlans.Templates.Log(account.Merchant).Slice(0, int.MaxValue)
                .Where(cell => cell.Read(now).Account == account)
                .Select(cell => Sync(cell, now)),
        ];
    }

    public static EmulatedPaymentPlanTemplate New(EmulatedProviderAccount account, CreatePaymentPlanTemplate data, DateTimeOffset now) => new()
    {
        Id = account.Ids.Create(),
        Account = account,
        ProviderCode = account.Rules.NewPaymentPlanTemplateCode(),
        ProviderParentTemplateCode = data.ProviderParentTemplateCode,
        Name = data.Name,
        Description = data.Description,
        Schedule = data.Schedule,
        Status = data.Status,
        StatusAtProvider = data.Status,
        CreatedAt = now,
        UpdatedAt = now,
    };

    private void Report(EmulatedProviderAccount account, string? providerCode) =>
        state.PaymentPlans.UnreportedTemplates.Report(account, providerCode, template =>
            state.PaymentPlans.Templates.Add(account.Merchant, now => template with { CreatedAt = now, UpdatedAt = now }));

    private static EmulatedPaymentPlanTemplate Sync(Cell<EmulatedPaymentPlanTemplate> cell, DateTimeOffset now) => cell.Update(now, template =>
        template with { Status = template.StatusAtProvider, ProviderLastSyncedAt = now, UpdatedAt = now });

    private EmulatedPaymentPlanTemplate Check(EmulatedPaymentPlanTemplate template)
    {
        if (string.IsNullOrWhiteSpace(template.Name))
            throw state.Errors.Rule("template-name-blank", "name must not be blank.");
        if (ScheduleProblem.In(template.Schedule) is { } problem)
            throw state.Errors.Rule(problem.Key, problem.Message);
        return template;
    }
}
