using System.Collections.Concurrent;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace AccruPay.Emulator;

/// <summary>
/// The documents that clients send again and again, parsed once. Bounded: a client that makes up documents
/// cannot fill the memory, it only empties the cache.
/// </summary>
internal sealed class DocumentCache
{
    private const int Capacity = 512;

    private readonly ConcurrentDictionary<string, ParsedDocument> _documents = new(StringComparer.Ordinal);

    public ParsedDocument Get(string text)
    {
        if (_documents.TryGetValue(text, out var known))
            return known;
        if (_documents.Count >= Capacity)
            _documents.Clear();
        return _documents.GetOrAdd(text, static added => new ParsedDocument(added, Parse(added)));
    }

    private static GraphQLParser.AST.GraphQLDocument? Parse(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (GraphQLParserException)
        {
            return null;
        }
    }
}
