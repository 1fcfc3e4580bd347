using GraphQLParser;
using GraphQLParser.Exceptions;

namespace AccruPay.Emulator;

/// <summary>Counts the tokens of a document before anything is built of them.</summary>
internal static class TokenCount
{
    public static bool Exceeds(string text, int limit)
    {
        // A token has at least one character, so most documents need no count.
        if (text.Length <= limit)
            return false;

        try
        {
            var position = 0;
            for (var tokens = 0; tokens <= limit; tokens++)
            {
                var token = Lexer.Lex(text, position);
                if (token.Kind == TokenKind.EOF)
                    return false;
                position = token.End;
            }
            return true;
        }
        catch (GraphQLSyntaxErrorException)
        {
            return false; // The parser says what is wrong.
        }
    }
}
