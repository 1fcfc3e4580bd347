using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace AccruPay.GraphQL;

/// <summary>
/// Reads a GraphQL answer forward, once, from its bytes. It is strict about JSON and lenient about values: a value of
/// the wrong kind reads as null and its field is noted, because a field that cannot be read must not hide that a
/// charge happened. The few fields without which nothing can be said are demanded with <see cref="Require"/>.
/// </summary>
internal ref struct WireReader
{
    /// <summary>
    /// Provider payloads nest as their providers please; an answer deeper than this is not read at all.
    /// </summary>
    public const int MaxDepth = 256;

    // Far more than an honest answer of the largest size can have; each costs an entry and perhaps an exception.
    private const int MostUnreadable = 100_000;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly List<string> _unreadable;
    private Utf8JsonReader _json;
    private bool _held;
    private bool _heldResult;

    public WireReader(ReadOnlySpan<byte> bytes, List<string> unreadable)
    {
        _bytes = bytes;
        _unreadable = unreadable;
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        Name = Group = "";
    }

    /// <summary>The name of the current field, without its group.</summary>
    public string Name { get; private set; }

    /// <summary>The group of the current field, or an empty string.</summary>
    public string Group { get; private set; }

    public readonly JsonTokenType TokenType => _json.TokenType;

    public bool Read() => _json.Read();

    public void Skip() => _json.Skip();

    public readonly bool NameIs(ReadOnlySpan<byte> utf8) => _json.ValueTextEquals(utf8);

    public static void Require(bool present, string field)
    {
        if (!present)
            throw new WireFormatException($"The field '{field}' is missing or cannot be read.");
    }

    /// <summary>
    /// Moves to the value of the next field that the table knows and that is not null. Fields that are null are passed
    /// over, because null is what every property of a model starts with.
    /// </summary>
    public bool NextField(FieldTable table, ref int position)
    {
        if (_held)
        {
            _held = false;
            return _heldResult;
        }

        return Advance(table, ref position);
    }

    /// <summary>
    /// Moves to the next field as long as it belongs to the same group; otherwise holds it back for
    /// <see cref="NextField"/>.
    /// </summary>
    public bool NextFieldInGroup(FieldTable table, ref int position, string group)
    {
        _heldResult = Advance(table, ref position);
        _held = !_heldResult || !ReferenceEquals(Group, group);
        return !_held;
    }

    public string? ReadString() => _json.TokenType switch
    {
        JsonTokenType.String => ReadText(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(_json.ValueSpan.ToArray()),
        _ => Unreadable<string>(),
    };

    public Secret? ReadSecret() => Secret.FromWire(ReadString());

    public bool? ReadBoolean() => _json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => UnreadableValue<bool>(),
    };

    /// <summary>Reads an Int or an integral Float: <c>12</c>, <c>12.0</c>, or either as a string.</summary>
    public int? ReadInt32() => ReadInteger() is { } value && value >= int.MinValue && value <= int.MaxValue
        ? (int)value
        : UnreadableValue<int>();

    /// <summary>Reads an amount, exact at any size, from a string or a number.</summary>
    public BigInteger? ReadAmount() => ReadInteger() ?? UnreadableValue<BigInteger>();

    /// <summary>Reads a price: one that cannot be read must not become a gift, nor be taken over into a plan.</summary>
    /// <exception cref="WireFormatException">It cannot be read.</exception>
    public BigInteger ReadRequiredAmount(string field)
    {
        var amount = ReadAmount();
        Require(amount is not null, field);
        return amount ?? BigInteger.Zero;
    }

    public DateTimeOffset? ReadDate()
    {
        if (_json.TokenType != JsonTokenType.String)
            return UnreadableValue<DateTimeOffset>();

        // A text without an offset would be read in the machine's own time zone: the service means UTC.
        var isUtc = _json.ValueSpan.Length > 0 && _json.ValueSpan[_json.ValueSpan.Length - 1] == (byte)'Z';
        if (isUtc && _json.TryGetDateTimeOffset(out var exact))
            return exact;

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(ReadText(), CultureInfo.InvariantCulture, Utc, out var date)
            ? date
            : UnreadableValue<DateTimeOffset>();
    }

    /// <summary>Reads an enum's value, <c>Unknown</c> where this version does not know it, and the text as it came.</summary>
    public TEnum ReadEnum<TEnum>(out string? text)
        where TEnum : struct, Enum
    {
        if (_json.TokenType != JsonTokenType.String || _json.ValueIsEscaped)
        {
            text = ReadString();
            return WireEnum<TEnum>.Parse(text);
        }

        text = WireEnum<TEnum>.KnownText(_json.ValueSpan) ?? ReadText();
        return WireEnum<TEnum>.Parse(_json.ValueSpan);
    }

    /// <summary>Keeps the value as the raw JSON that it is.</summary>
    public ProviderPayload? ReadPayload()
    {
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return new ProviderPayload(_bytes.Slice(start, (int)_json.BytesConsumed - start).ToArray());
    }

    /// <summary>
    /// Reads a nested record. One that cannot be read is passed over as null: it must not hide the record around it.
    /// </summary>
    public T? ReadObject<T>(RecordReader<T> read)
        where T : class
    {
        if (_json.TokenType != JsonTokenType.StartObject)
            return Unreadable<T>();

        var start = this;
        try
        {
            return read(ref this);
        }
        catch (WireFormatException)
        {
            this = start;
            return Unreadable<T>();
        }
    }

    /// <summary>
    /// Looks ahead for <c>__typename</c> in the union member whose opening brace is the current token, and stays there.
    /// </summary>
    public readonly string? ReadTypeName()
    {
        var ahead = _json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = ahead.ValueTextEquals("__typename"u8);
            ahead.Read();
            if (found)
                return WireText.ReadOrNull(ref ahead);

            ahead.Skip();
        }

        return null;
    }

    /// <summary>Reads a record without which the answer says nothing.</summary>
    /// <exception cref="WireFormatException">It is no object, or lacks what is essential.</exception>
    public T ReadRequiredObject<T>(RecordReader<T> read, string field)
        where T : class
    {
        Require(_json.TokenType == JsonTokenType.StartObject, field);
        return read(ref this);
    }

    /// <summary>Reads a list of which no record may be lost.</summary>
    /// <exception cref="WireFormatException">It is no list, or one of its records lacks what is essential.</exception>
    public IReadOnlyList<T> ReadRequiredList<T>(RecordReader<T> read, string field)
        where T : class
    {
        Require(_json.TokenType == JsonTokenType.StartArray, field);
        var items = new List<T>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            items.Add(ReadRequiredObject(read, field));

        return items;
    }

    /// <summary>
    /// Reads a list of records. Where one of them cannot be read the whole list is passed over as null: a list that lacks
    /// a record would look like one in which that record never was.
    /// </summary>
    public IReadOnlyList<T>? ReadList<T>(RecordReader<T> read)
        where T : class
    {
        var start = this;
        try
        {
            return ReadRequiredList(read, Name);
        }
        catch (WireFormatException)
        {
            this = start;
            return Unreadable<IReadOnlyList<T>>();
        }
    }

    private bool Advance(FieldTable table, ref int position)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var index = _json.ValueIsEscaped ? FindEscaped(table) : table.Find(_json.ValueSpan, position);
            _json.Read();
            if (index >= 0)
                position = index + 1;

            if (index < 0)
            {
                _json.Skip();
            }
            else if (_json.TokenType != JsonTokenType.Null)
            {
                (Name, Group) = (table[index].Name, table[index].Group);
                return true;
            }
        }

        return false;
    }

    private readonly int FindEscaped(FieldTable table)
    {
        for (var index = 0; index < table.Count; index++)
        {
            if (_json.ValueTextEquals(table[index].Utf8))
                return index;
        }

        return -1;
    }

    private BigInteger? ReadInteger() => IntegerText.TryRead(ref _json, out var value) ? value : null;

    private string? ReadText() => WireText.ReadOrNull(ref _json) ?? Unreadable<string>();

    private T? Unreadable<T>()
        where T : class
    {
        Note();
        return null;
    }

    private T? UnreadableValue<T>()
        where T : struct
    {
        Note();
        return null;
    }

    private void Note()
    {
        if (_unreadable.Count == MostUnreadable)
            throw new JsonException("The answer has too many values of the wrong kind.");

        _unreadable.Add(Group + Name);
        _json.Skip();
    }
}
