namespace AccruPay.Emulator;

/// <summary>What happens to payment plans at the providers without the service.</summary>
internal static class ProviderPlanActs
{
    public const string Pause = ActTable.ProviderPrefix + "pause-plan";
    public const string Resume = ActTable.ProviderPrefix + "resume-plan";
    public const string Cancel = ActTable.ProviderPrefix + "cancel-plan";
    public const string Break = ActTable.ProviderPrefix + "break-plan";
    public const string RefuseCharges = ActTable.ProviderPrefix + "refuse-charges";
    public const string AcceptCharges = ActTable.ProviderPrefix + "accept-charges";
    public const string CreatePlan = ActTable.ProviderPrefix + "create-plan";
    public const string CreateTemplate = ActTable.ProviderPrefix + "create-template";
    public const string DisableTemplate = ActTable.ProviderPrefix + "disable-template";
    public const string EnableTemplate = ActTable.ProviderPrefix + "enable-template";

    public const string Plan = "paymentPlanId";
    public const string PaymentMethod = "paymentMethodId";
    public const string Template = "templateId";
    public const string Account = "merchantTransactionProviderId";
    public const string Code = "merchantInternalPaymentPlanCode";
    public const string Name = "name";
    public const string Error = "error";
    public const string Schedule = "schedule";

    public static IReadOnlyList<Act> All { get; } =
    [
        new(Pause, [Plan], (emulator, fields) => emulator.ProviderPlans.Pause(fields.Text(Plan))),
        new(Resume, [Plan], (emulator, fields) => emulator.ProviderPlans.Resume(fields.Text(Plan))),
        new(Cancel, [Plan], (emulator, fields) => emulator.ProviderPlans.Cancel(fields.Text(Plan))),
        new(Break, [Plan, Error], (emulator, fields) => fields.OptionalText(Error) is { } error
            ? emulator.ProviderPlans.Break(fields.Text(Plan), error)
            : emulator.ProviderPlans.Break(fields.Text(Plan))),
        new(RefuseCharges, [PaymentMethod, Error], (emulator, fields) =>
        {
            if (fields.OptionalText(Error) is { } error)
                emulator.ProviderPlans.RefuseCharges(fields.Text(PaymentMethod), error);
            else
                emulator.ProviderPlans.RefuseCharges(fields.Text(PaymentMethod));
            return null;
        }),
        new(AcceptCharges, [PaymentMethod], (emulator, fields) =>
        {
            emulator.ProviderPlans.AcceptCharges(fields.Text(PaymentMethod));
            return null;
        }),
        new(CreatePlan, [PaymentMethod, Code, Schedule, Template], (emulator, fields) => emulator.ProviderPlans.CreatePlan(
            fields.Text(PaymentMethod), fields.Text(Code), PlanScheduleFields.Read(fields), fields.OptionalText(Template))),
        new(CreateTemplate, [Account, Name, Schedule], (emulator, fields) => emulator.ProviderPlans.CreateTemplate(
            emulator.Account(fields.Text(Account)), fields.Text(Name), PlanScheduleFields.Read(fields))),
        new(DisableTemplate, [Template], (emulator, fields) => emulator.ProviderPlans.DisableTemplate(fields.Text(Template))),
        new(EnableTemplate, [Template], (emulator, fields) => emulator.ProviderPlans.EnableTemplate(fields.Text(Template))),
    ];
}
