namespace AccruPay.Emulator.Host;

/// <summary>The customers and what they stored to pay with. No number is shown in full.</summary>
internal static class CustomersPage
{
    public static Html Write(DashboardView view)
    {
        var (customers, total) = view.Emulator.Customers.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        var (methods, methodCount) = view.Emulator.PaymentMethods.Newest(view.Merchant, view.Skip, DashboardView.PageSize);
        return $"""
            <h1 class="title">Customers</h1>
            <section class="panel" aria-label="Customers">
            <p class="hint">A customer belongs to one provider account. The newest come first.</p>
            {Table(customers)}
            </section>
            <section class="panel" aria-labelledby="methods">
            <h2 id="methods">Stored payment methods</h2>
            {MethodTable(methods)}
            {Pager.Of(view, "customers", Math.Max(total, methodCount))}
            </section>
            """;
    }

    private static Html Table(IEnumerable<EmulatedCustomer> customers)
    {
        var table = new DataTable("Customers", "Created", "Code", "Provider", "Code at the provider", "Customer");
        foreach (var customer in customers)
        {
            table.Add(
                Cells.Moment(customer.CreatedAt),
                Cells.Text(customer.MerchantInternalCustomerCode),
                $"{customer.Account.Provider.ToString()}",
                Cells.Id(customer.ProviderCode),
                Cells.Id(customer.Id));
        }
        return table.Write("No customer was named yet.");
    }

    private static Html MethodTable(IEnumerable<EmulatedPaymentMethod> methods)
    {
        var table = new DataTable("Stored payment methods", "Stored", "Customer", "What", "Provider", "Status", "Payment method");
        foreach (var method in methods)
        {
            table.Add(
                Cells.Moment(method.CreatedAt),
                Cells.Text(method.MerchantInternalCustomerCode),
                What(method),
                $"{method.Account.Provider.ToString()}",
                Cells.Status(method.Status),
                Cells.Id(method.Id));
        }
        return table.Write("No payment method was stored yet.");
    }

    private static Html What(EmulatedPaymentMethod method) => method.Means.Info switch
    {
        CardInfo card => $"""<span class="id">{card.NumberMasked}</span> <small>{method.Means.Card!.Name}</small>""",
        AchInfo => $"""Bank account <small>{method.Means.BankAccount!.Name}</small>""",
        _ => $"Something else",
    };
}
