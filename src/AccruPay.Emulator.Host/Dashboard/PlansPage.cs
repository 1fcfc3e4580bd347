using System.Globalization;

namespace AccruPay.Emulator.Host;

/// <summary>The payment plans and the templates that they were made from.</summary>
internal static class PlansPage
{
    public static Html Write(DashboardView view)
    {
        var (plans, total) = view.Emulator.PaymentPlans.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        var (templates, templateCount) = view.Emulator.PaymentPlanTemplates.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        return $"""
            <h1 class="title">Plans</h1>
            <section class="panel" aria-label="Plans">
            <p class="hint">Let a month pass on the overview, and monthly plans renew. The newest come first.</p>
            {Table(plans)}
            </section>
            <section class="panel" aria-labelledby="templates">
            <h2 id="templates">Templates</h2>
            {TemplateTable(templates)}
            {Pager.Of(view, "plans", Math.Max(total, templateCount))}
            </section>
            """;
    }

    private static Html Table(IEnumerable<EmulatedPaymentPlan> plans)
    {
        var table = new DataTable("Payment plans", "Made", "Code", "Customer", "Amount", "Period", "Next charge", "Status", "Plan");
        foreach (var plan in plans)
        {
            table.Add(
                Cells.Moment(plan.CreatedAt),
                Cells.Text(plan.MerchantInternalPaymentPlanCode),
                Cells.Text(plan.MerchantInternalCustomerCode),
                Cells.Amount(plan.Schedule.Amount, plan.Schedule.Currency),
                $"{plan.PeriodCount.ToString(CultureInfo.InvariantCulture)}",
                plan.Status == EmulatedPaymentPlanStatus.Active ? Cells.Moment(plan.CurrentPeriodEnd) : Cells.None,
                Cells.Status(plan.Status),
                Cells.Id(plan.Id));
        }
        return table.Write("There is no payment plan yet.");
    }

    private static Html TemplateTable(IEnumerable<EmulatedPaymentPlanTemplate> templates)
    {
        var table = new DataTable("Templates of payment plans", "Made", "Name", "Amount", "Provider", "Status", "Template");
        foreach (var template in templates)
        {
            table.Add(
                Cells.Moment(template.CreatedAt),
                $"{template.Name}",
                Cells.Amount(template.Schedule.Amount, template.Schedule.Currency),
                $"{template.Account.Provider.ToString()}",
                Cells.Status(template.Status),
                Cells.Id(template.Id));
        }
        return table.Write("There is no template yet.");
    }
}
