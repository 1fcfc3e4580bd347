using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>An output type that is nothing but its table of fields.</summary>
internal abstract class TableGraphType<T> : ObjectGraphType<T>
    where T : class
{
    protected TableGraphType(string name, FieldTable<T> fields)
    {
        Name = name;
        fields.AddTo(this);
    }
}
