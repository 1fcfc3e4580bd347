using System.Text.Json;

namespace AccruPay;

/// <summary>What is sent for one page: the list's filter, and where the page begins.</summary>
internal sealed record ListQuery<TFilter>(TFilter Filter, Paging Paging)
    where TFilter : ListFilter
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        Filter.WriteTo(new FilterWriter(writer));
        Paging.WriteTo(writer, Filter.PageSize);
        if (Filter.IncludesSecrets)
            writer.WriteBoolean(ListDocument.SecretsVariable, value: true);
    }
}
