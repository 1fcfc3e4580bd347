using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>SortingFieldSchema.</summary>
internal sealed class SortingFieldInputGraphType : TableInputGraphType<SortingField>
{
    public SortingFieldInputGraphType()
        : base("SortingFieldSchema")
    {
        Required<StringGraphType>("field");
        Required<SortOrderEnum>("order");
    }

    protected override SortingField Read(InputValues values) =>
        new(values.RequiredText("field"), values.Value<SortOrder>("order") ?? SortOrder.Asc);
}
