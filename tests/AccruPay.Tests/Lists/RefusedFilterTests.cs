using System.Reflection;

namespace AccruPay.Tests;

/// <summary>A bad filter is refused by the argument's name when the list is asked for, before it is enumerated.</summary>
public class RefusedFilterTests
{
    private const string NotBlank = "The text must not be blank.";
    private const string Known = "The value must be one that the API knows, or null.";

    public static TheoryData<string> Lists => [.. ListCall.All.Select(static list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Blank_text(string name)
    {
        var list = ListCall.Named(name);
        var texts = Filters(list).Where(static property => property.PropertyType == typeof(string)).ToList();
        texts.Should().NotBeEmpty();
        foreach (var text in texts)
        {
            foreach (var blank in new[] { "", " ", "\t\r\n" })
                ShouldRefuse(list, text, blank, NotBlank);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_enumerations_value_that_the_api_does_not_know(string name)
    {
        var list = ListCall.Named(name);
        foreach (var property in Filters(list))
        {
            if (Nullable.GetUnderlyingType(property.PropertyType) is { IsEnum: true } type)
                ShouldRefuse(list, property, Enum.ToObject(type, 99), Known);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_currency_or_provider_that_is_a_default_value(string name)
    {
        var list = ListCall.Named(name);
        foreach (var property in Filters(list))
        {
            if (property.PropertyType == typeof(Currency?))
                ShouldRefuse(list, property, default(Currency), "A currency is needed, such as Currency.Usd, or null.");
            else if (property.PropertyType == typeof(PaymentProvider?))
                ShouldRefuse(list, property, default(PaymentProvider), "A provider is needed, such as PaymentProvider.Stripe, or null.");
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_page_without_room(string name)
    {
        var list = ListCall.Named(name);
        var pageSize = typeof(ListFilter).GetProperty(nameof(ListFilter.PageSize))!;
        foreach (var size in new[] { 0, -1, int.MinValue })
            ShouldRefuse(list, pageSize, size, "A page must hold at least one record.");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_sorting_that_is_null(string name)
    {
        var sorting = typeof(ListFilter).GetProperty(nameof(ListFilter.Sorting))!;
        ShouldRefuse(
            ListCall.Named(name), sorting, new[] { Sorting.ByCreatedAt(SortOrder.Ascending), null! }, "A sorting must not be null.");
    }

    [Fact]
    public void Unknown_where_the_api_has_no_such_value()
    {
        (string List, ListFilter Filter, string Member)[] filters =
        [
            ("TransactionProviders", new TransactionProviderFilter { Status = TransactionProviderStatus.Unknown }, "Status"),
            ("Sessions", new SessionFilter { Kind = SessionKind.Unknown }, "Kind"),
            ("Transactions", new TransactionFilter { PaymentMethodType = PaymentMethodType.Unknown }, "PaymentMethodType"),
            ("PaymentMethods", new PaymentMethodFilter { MethodType = PaymentMethodType.Unknown }, "MethodType"),
            ("PaymentPlans", new PaymentPlanFilter { ProviderStatus = PaymentPlanStatus.Unknown }, "ProviderStatus"),
            ("PaymentPlans", new PaymentPlanFilter { PaymentMethod = PaymentMethodType.Unknown }, "PaymentMethod"),
            ("PaymentPlanTemplates", new PaymentPlanTemplateFilter { ProviderStatus = PaymentPlanTemplateStatus.Unknown }, "ProviderStatus"),
        ];
        foreach (var (list, filter, member) in filters)
            ShouldRefuse(ListCall.Named(list), filter, member, Known);
    }

    [Fact]
    public void An_empty_choice_or_one_with_a_value_that_the_api_does_not_know()
    {
        const string notEmpty = "The list must not be empty; leave it null.";
        var list = ListCall.Named("Transactions");
        ShouldRefuse(list, new TransactionFilter { Actions = [] }, "Actions", notEmpty);
        ShouldRefuse(list, new TransactionFilter { Statuses = [] }, "Statuses", notEmpty);
        ShouldRefuse(list, new TransactionFilter { Actions = [TransactionAction.Payment, (TransactionAction)99] }, "Actions", Known);
        ShouldRefuse(list, new TransactionFilter { Statuses = [(TransactionStatus)99] }, "Statuses", Known);
    }

    [Fact]
    public void A_blank_cursor_a_negative_offset_and_a_sorting_that_is_none()
    {
        (Action Make, string Name)[] calls =
        [
            (() => Paging.Forward(" "), "after"),
            (() => Paging.Backward(""), "before"),
            (() => Paging.FromOffset(-1), "skip"),
            (() => Sorting.By("\t", SortOrder.Ascending), "field"),
            (() => Sorting.By(null!, SortOrder.Ascending), "field"),
            (() => Sorting.By("createdAt", (SortOrder)2), "order"),
            (() => Sorting.ByCreatedAt((SortOrder)(-1)), "order"),
        ];
        foreach (var (make, name) in calls)
            make.Should().Throw<ArgumentException>().WithParameterName(name);
    }

    private static IEnumerable<PropertyInfo> Filters(ListCall list) =>
        list.Full.GetType().GetProperties().Where(static property => property.DeclaringType != typeof(ListFilter));

    private static void ShouldRefuse(ListCall list, PropertyInfo member, object value, string rule)
    {
        var filter = (ListFilter)Activator.CreateInstance(list.Full.GetType())!;
        member.SetValue(filter, value);
        ShouldRefuse(list, filter, member.Name, rule);
    }

    private static void ShouldRefuse(ListCall list, ListFilter filter, string member, string rule)
    {
        using var service = new ScriptedService(Outcome.Json(SamplePages.Empty(list.Field)));
        using var client = service.Client();

        FluentActions.Invoking(() => list.Read(client, filter, CancellationToken.None))
            .Should().Throw<ArgumentException>(member).WithParameterName("filter." + member).Which.Message.Should().StartWith(rule);

        service.Requests.Should().BeEmpty();
    }
}
