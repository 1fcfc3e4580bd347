namespace AccruPay.Emulator;

/// <summary>
/// The providers' side of payment plans: what happens there without the service. The ledger has what it charges at once; the
/// service's records stay as they are until a sync (<c>merchantApiPaymentPlanSyncOne</c>, <c>…SyncAll</c>, and the same of
/// templates). Thread-safe.
/// </summary>
public sealed class ProviderPlans
{
    private readonly ServiceState _state;
    private readonly PlanRunner _runner;

    internal ProviderPlans(ServiceState state, PlanRunner runner)
    {
        _state = state;
        _runner = runner;
    }

    /// <summary>Pauses a plan: it becomes INACTIVE at the provider, and its periods pass without a charge.</summary>
    /// <param name="planId">The plan's id.</param>
    /// <returns>The plan afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such plan.</exception>
    /// <exception cref="InvalidOperationException">The plan is not ACTIVE at the provider.</exception>
    public EmulatedPaymentPlan Pause(string planId) => Play(ProviderPlanActs.Pause, planId, (plan, _) =>
        PlanChanges.SetAtProvider(Require(plan, EmulatedPaymentPlanStatus.Active), EmulatedPaymentPlanStatus.Inactive));

    /// <summary>
    /// Lets a plan go on that was paused, or whose charge was refused: it becomes ACTIVE at the provider, and the next period is
    /// charged. What passed meanwhile is not made up for.
    /// </summary>
    /// <param name="planId">The plan's id.</param>
    /// <returns>The plan afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such plan.</exception>
    /// <exception cref="InvalidOperationException">The plan is not INACTIVE at the provider.</exception>
    public EmulatedPaymentPlan Resume(string planId) => Play(ProviderPlanActs.Resume, planId, (plan, _) =>
        PlanChanges.SetAtProvider(Require(plan, EmulatedPaymentPlanStatus.Inactive), EmulatedPaymentPlanStatus.Active));

    /// <summary>Cancels a plan at the provider: it becomes CANCELED there, and charges nothing more.</summary>
    /// <param name="planId">The plan's id.</param>
    /// <returns>The plan afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such plan.</exception>
    /// <exception cref="InvalidOperationException">The plan is over at the provider.</exception>
    public EmulatedPaymentPlan Cancel(string planId) => Play(ProviderPlanActs.Cancel, planId, (plan, now) =>
    {
        var canceled = PlanChanges.SetAtProvider(RequireLiving(plan), EmulatedPaymentPlanStatus.Canceled, plan.AtProvider.Error);
        return canceled with { AtProvider = canceled.AtProvider with { CanceledAt = now } };
    });

    /// <summary>Breaks a plan: it becomes ERROR at the provider, and charges nothing more.</summary>
    /// <param name="planId">The plan's id.</param>
    /// <param name="error">The provider's words, which a sync shows as <c>providerError</c>.</param>
    /// <returns>The plan afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such plan, or the text is blank.</exception>
    /// <exception cref="InvalidOperationException">The plan is over at the provider.</exception>
    public EmulatedPaymentPlan Break(string planId, string error = "Processing error")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(error);
        return _state.Acts.Play(
            ProviderPlanActs.Break,
            json =>
            {
                json.WriteString(ProviderPlanActs.Plan, planId);
                json.WriteString(ProviderPlanActs.Error, error);
            },
            () => Change(planId, (plan, _) => PlanChanges.SetAtProvider(RequireLiving(plan), EmulatedPaymentPlanStatus.Error, error)));
    }

    /// <summary>
    /// From now on the provider refuses to charge a stored payment method for plans. A renewal that is refused is a DECLINED
    /// transaction, and its plan becomes INACTIVE at the provider; a plan whose first charge is refused as it is made is in ERROR.
    /// </summary>
    /// <param name="paymentMethodId">The payment method's id.</param>
    /// <param name="error">The provider's words.</param>
    /// <exception cref="ArgumentException">There is no such payment method, or the text is blank.</exception>
    public void RefuseCharges(string paymentMethodId, string error = "Do not honor")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(error);
        _state.Acts.Play(
            ProviderPlanActs.RefuseCharges,
            json =>
            {
                json.WriteString(ProviderPlanActs.PaymentMethod, paymentMethodId);
                json.WriteString(ProviderPlanActs.Error, error);
            },
            () => _state.PaymentPlans.RefusedPaymentMethods[PaymentMethod(paymentMethodId).Id] = error);
    }

    /// <summary>Ends what <see cref="RefuseCharges"/> began. Plans that became INACTIVE stay so until <see cref="Resume"/>.</summary>
    /// <param name="paymentMethodId">The payment method's id.</param>
    /// <exception cref="ArgumentException">There is no such payment method.</exception>
    public void AcceptCharges(string paymentMethodId) => _state.Acts.Play(
        ProviderPlanActs.AcceptCharges,
        json => json.WriteString(ProviderPlanActs.PaymentMethod, paymentMethodId),
        () => _state.PaymentPlans.RefusedPaymentMethods.TryRemove(PaymentMethod(paymentMethodId).Id, out _));

    /// <summary>
    /// Makes a plan at the provider, which begins like one that the service makes. The service does not know it, nor what it
    /// charges, until a sync shows both.
    /// </summary>
    /// <param name="paymentMethodId">The id of the stored payment method to charge; its account and customer are the plan's.</param>
    /// <param name="merchantInternalPaymentPlanCode">The merchant's own code.</param>
    /// <param name="schedule">What to charge and when.</param>
    /// <param name="templateId">The id of the template that it is made from; null without one.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such payment method or template at its account, the method's customer has no code of the merchant's, the plan's code is blank, or the schedule breaks a rule.</exception>
    public EmulatedPaymentPlan CreatePlan(
        string paymentMethodId, string merchantInternalPaymentPlanCode, EmulatedPaymentSchedule schedule, string? templateId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(merchantInternalPaymentPlanCode);
        Check(schedule);
        return _state.Acts.Play(
            ProviderPlanActs.CreatePlan,
            json =>
            {
                json.WriteString(ProviderPlanActs.PaymentMethod, paymentMethodId);
                json.WriteString(ProviderPlanActs.Code, merchantInternalPaymentPlanCode);
                json.WriteString(ProviderPlanActs.Template, templateId);
                PlanScheduleFields.Write(json, schedule);
            },
            () => Create(paymentMethodId, merchantInternalPaymentPlanCode, schedule, templateId));
    }

    /// <summary>Makes an enabled template at the provider, which the service does not know until a sync shows it.</summary>
    /// <param name="account">The provider account.</param>
    /// <param name="name">Its name.</param>
    /// <param name="schedule">What it charges and when.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, or the schedule breaks a rule.</exception>
    public EmulatedPaymentPlanTemplate CreateTemplate(EmulatedProviderAccount account, string name, EmulatedPaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Check(schedule);
        return _state.Acts.Play(
            ProviderPlanActs.CreateTemplate,
            json =>
            {
                json.WriteString(ProviderPlanActs.Account, account.Id);
                json.WriteString(ProviderPlanActs.Name, name);
                PlanScheduleFields.Write(json, schedule);
            },
            () =>
            {
                var data = new CreatePaymentPlanTemplate { Name = name, Schedule = schedule };
                var template = PaymentPlanTemplates.New(account, data, _state.Time.GetUtcNow());
                _state.PaymentPlans.UnreportedTemplates.Add(template);
                return template;
            });
    }

    /// <summary>Disables a template at the provider, which makes no more plans from it.</summary>
    /// <param name="templateId">The template's id.</param>
    /// <returns>The template afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public EmulatedPaymentPlanTemplate DisableTemplate(string templateId) =>
        SetStatus(ProviderPlanActs.DisableTemplate, templateId, EmulatedPaymentPlanTemplateStatus.Disabled);

    /// <summary>Enables a template at the provider. The service makes plans from it when a sync has shown it enabled.</summary>
    /// <param name="templateId">The template's id.</param>
    /// <returns>The template afterwards.</returns>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public EmulatedPaymentPlanTemplate EnableTemplate(string templateId) =>
        SetStatus(ProviderPlanActs.EnableTemplate, templateId, EmulatedPaymentPlanTemplateStatus.Enabled);

    private EmulatedPaymentPlan Play(string act, string planId, Func<EmulatedPaymentPlan, DateTimeOffset, EmulatedPaymentPlan> change) =>
        _state.Acts.Play(act, json => json.WriteString(ProviderPlanActs.Plan, planId), () => Change(planId, change));

    private EmulatedPaymentPlanTemplate SetStatus(string act, string templateId, EmulatedPaymentPlanTemplateStatus status) => _state.Acts.Play(
        act,
        json => json.WriteString(ProviderPlanActs.Template, templateId),
        () => SetStatus(templateId, status));

    private EmulatedPaymentPlanTemplate SetStatus(string templateId, EmulatedPaymentPlanTemplateStatus status)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(templateId);
        return _state.PaymentPlans.UnreportedTemplates.Update(templateId, Set)
            ?? _state.PaymentPlans.Templates.Find(templateId)?.Update(_state.Time.GetUtcNow(), Set)
            ?? throw NoTemplate(templateId);

        EmulatedPaymentPlanTemplate Set(EmulatedPaymentPlanTemplate template) => template with { StatusAtProvider = status };
    }

    private EmulatedPaymentPlan Create(string paymentMethodId, string merchantInternalPaymentPlanCode, EmulatedPaymentSchedule schedule, string? templateId)
    {
        var method = PaymentMethod(paymentMethodId);
        if (templateId is not null && Template(templateId).Account != method.Account)
            throw new ArgumentException("The template belongs to another provider account.", nameof(templateId));

        return _runner.StartUnreported(
            new NewPaymentPlan
            {
                PaymentMethod = method,
                MerchantInternalPaymentPlanCode = merchantInternalPaymentPlanCode,
                MerchantInternalCustomerCode = method.MerchantInternalCustomerCode
                    ?? throw new ArgumentException("The payment method's customer has no merchantInternalCustomerCode, which a plan needs.", nameof(paymentMethodId)),
                TemplateId = templateId,
                Schedule = schedule,
            },
            _state.Time.GetUtcNow());
    }

    private EmulatedPaymentPlan Change(string planId, Func<EmulatedPaymentPlan, DateTimeOffset, EmulatedPaymentPlan> change)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(planId);
        _state.Calendar.CatchUp();
        var now = _state.Time.GetUtcNow();
        return _state.PaymentPlans.UnreportedPlans.Update(planId, plan => change(plan, now))
            ?? _state.PaymentPlans.Plans.Find(planId)?.Update(now, plan => change(plan, now))
            ?? throw new ArgumentException($"There is no payment plan with the id '{planId}'.", nameof(planId));
    }

    /// <summary>Catches up first: what is done to a method now does not change what was due before.</summary>
    private EmulatedPaymentMethod PaymentMethod(string paymentMethodId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(paymentMethodId);
        _state.Calendar.CatchUp();
        return _state.PaymentMethods.Records.Find(paymentMethodId)?.Read(_state.Time.GetUtcNow())
            ?? throw new ArgumentException($"There is no payment method with the id '{paymentMethodId}'.", nameof(paymentMethodId));
    }

    private EmulatedPaymentPlanTemplate Template(string templateId) =>
        _state.PaymentPlans.UnreportedTemplates.Find(templateId)
        ?? _state.PaymentPlans.Templates.Find(templateId)?.Read(_state.Time.GetUtcNow())
        ?? throw NoTemplate(templateId);

    private static ArgumentException NoTemplate(string templateId) =>
        new($"There is no payment plan template with the id '{templateId}'.", nameof(templateId));

    private static void Check(EmulatedPaymentSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        if (ScheduleProblem.In(schedule) is { } problem)
            throw new ArgumentException(problem.Message, nameof(schedule));
        if (schedule.Currency is not ("USD" or "EUR"))
            throw new ArgumentException("The service knows the currencies USD and EUR.", nameof(schedule));
    }

    private static EmulatedPaymentPlan Require(EmulatedPaymentPlan plan, EmulatedPaymentPlanStatus status) =>
        plan.StatusAtProvider == status
            ? plan
            : throw new InvalidOperationException($"The payment plan {plan.Id} is {plan.StatusAtProvider} at the provider, not {status}.");

    private static EmulatedPaymentPlan RequireLiving(EmulatedPaymentPlan plan) =>
        plan.AtProvider.IsOver
            ? throw new InvalidOperationException($"The payment plan {plan.Id} is {plan.StatusAtProvider} at the provider: it is over.")
            : plan;
}
