using System.Text;

namespace AccruPay.GraphQL;

/// <summary>
/// The field names of one GraphQL object type, in the order in which a document selects them. The table is made from
/// the same text that the document holds, so that what is asked for and what is read cannot drift apart.
/// </summary>
internal sealed class FieldTable
{
    private readonly Field[] _fields;

    /// <param name="selection">Field names separated by white space, without sub-selections.</param>
    /// <param name="groups">Prefixes of flat fields that form a nested object, such as <c>billing</c>.</param>
    public FieldTable(string selection, params string[] groups)
    {
        var names = selection.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        _fields = Array.ConvertAll(names, name => new Field(name, groups));
    }

    public IEnumerable<string> Names => _fields.Select(static entry => Encoding.UTF8.GetString(entry.Utf8));

    public int Count => _fields.Length;

    public Field this[int index] => _fields[index];

    /// <summary>
    /// Finds a field. An answer lists its fields in the order of the document, so the field after the last one found
    /// is nearly always the right one.
    /// </summary>
    /// <returns>The field's index, or -1.</returns>
    public int Find(ReadOnlySpan<byte> name, int expected)
    {
        if (expected < _fields.Length && name.SequenceEqual(_fields[expected].Utf8))
            return expected;

        for (var index = 0; index < _fields.Length; index++)
        {
            if (name.SequenceEqual(_fields[index].Utf8))
                return index;
        }

        return -1;
    }

    /// <summary>One field: its name on the wire, and the group and the name by which a model's reader knows it.</summary>
    internal readonly struct Field
    {
        public Field(string wireName, string[] groups)
        {
            Utf8 = Encoding.UTF8.GetBytes(wireName);
            Group = Array.Find(groups, group => IsIn(group, wireName)) ?? "";
            Name = string.Intern(wireName.Substring(Group.Length));
        }

        public byte[] Utf8 { get; }

        /// <summary>The prefix that names the nested object, or an empty string for a field of the object itself.</summary>
        public string Group { get; }

        /// <summary>The name without its group; interned, so that a <c>switch</c> compares references first.</summary>
        public string Name { get; }

        private static bool IsIn(string group, string wireName) =>
            wireName.Length > group.Length
            && wireName.StartsWith(group, StringComparison.Ordinal)
            && char.IsUpper(wireName[group.Length]);
    }
}
