using System.Collections.Concurrent;

namespace AccruPay.Emulator;

/// <summary>
/// The documents that clients send again and again, parsed once. Bounded in number and length: a client that makes up documents
/// cannot fill the memory, it only empties the cache.
/// </summary>
internal sealed class DocumentCache(DocumentLimits limits)
{
    private const int MaximumDocuments = 512;
    private const int MaximumCharacters = 1024 * 1024;

    private readonly ConcurrentDictionary<string, ParsedDocument> _documents = new(StringComparer.Ordinal);
    private int _characters;

    public ParsedDocument Get(string text)
    {
        if (_documents.TryGetValue(text, out var known))
            return known;
        var document = ParsedDocument.Read(text, limits);
        return document.Refusal is null ? Keep(document) : document;
    }

    private ParsedDocument Keep(ParsedDocument document)
    {
        var length = document.Text.Length;
        if (_documents.Count >= MaximumDocuments || Volatile.Read(ref _characters) + length > MaximumCharacters)
        {
            _documents.Clear();
            Interlocked.Exchange(ref _characters, 0);
        }
        Interlocked.Add(ref _characters, length);
        return _documents.GetOrAdd(document.Text, document);
    }
}
