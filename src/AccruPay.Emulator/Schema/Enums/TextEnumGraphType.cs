using GraphQL.Types;

namespace AccruPay.Emulator;

/// <summary>An enumeration of codes that the emulator only passes on; inside, a code is its text.</summary>
internal abstract class TextEnumGraphType : EnumerationGraphType
{
    protected TextEnumGraphType(string name, IEnumerable<string> codes)
    {
        Name = name;
        foreach (var code in codes)
            Add(code, code);
    }
}
