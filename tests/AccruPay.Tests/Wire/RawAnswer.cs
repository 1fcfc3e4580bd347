using System.Net.Sockets;
using System.Text;

namespace AccruPay.Tests;

/// <summary>What a raw server does with one connection, down to the byte.</summary>
internal sealed record RawAnswer
{
    private RawAnswer()
    {
    }

    /// <summary>The connection is reset after the request was read.</summary>
    internal static RawAnswer Reset { get; } = new() { EndsByReset = true };

    /// <summary>The connection is reset before anything of the request was read.</summary>
    internal static RawAnswer ResetAtOnce { get; } = new() { EndsByReset = true, ReadsRequest = false };

    /// <summary>The connection is closed properly after the request was read, without an answer.</summary>
    internal static RawAnswer Closed { get; } = new();

    /// <summary>The request is read, and nothing follows.</summary>
    internal static RawAnswer Never { get; } = new() { Hangs = true };

    internal bool ReadsRequest { get; private init; } = true;

    internal byte[] Bytes { get; private init; } = [];

    internal bool EndsByReset { get; private init; }

    /// <summary>What follows the bytes over and over, until the client hangs up; empty where nothing does.</summary>
    internal byte[] Endless { get; private init; } = [];

    /// <summary>Whether the connection stays open, silent, after the bytes.</summary>
    internal bool Hangs { get; private init; }

    internal static RawAnswer Of(string bytes) => new() { Bytes = Encoding.UTF8.GetBytes(bytes) };

    internal static RawAnswer Of(int status, string? mediaType, byte[] body, params string[] headers) =>
        new() { Bytes = [.. Encoding.UTF8.GetBytes(HeadOf(status, mediaType, body.Length, headers)), .. body] };

    internal static RawAnswer Of(int status, string? mediaType, string body, params string[] headers) =>
        Of(status, mediaType, Encoding.UTF8.GetBytes(body), headers);

    /// <summary>An ordinary answer: HTTP 200 with JSON.</summary>
    internal static RawAnswer Json(string body, params string[] headers) =>
        Of(200, "application/graphql-response+json; charset=utf-8", body, headers);

    /// <summary>The same bytes, after which the connection stays open and silent.</summary>
    internal RawAnswer ThenSilence() => this with { Hangs = true };

    /// <summary>The same bytes, and then these until the client hangs up.</summary>
    internal RawAnswer ThenForever(byte[] bytes) => this with { Endless = bytes };

    /// <summary>The same bytes, after which the connection is reset.</summary>
    internal RawAnswer ThenReset() => this with { EndsByReset = true };

    private static string HeadOf(int status, string? mediaType, int length, string[] headers)
    {
        var head = new StringBuilder().Append("HTTP/1.1 ").Append(status).Append(" Status\r\nConnection: close\r\n");
        if (mediaType is not null)
            head.Append("Content-Type: ").Append(mediaType).Append("\r\n");
        if (status != 204 && !Array.Exists(headers, static header => header.StartsWith("Content-Length", StringComparison.Ordinal)))
            head.Append("Content-Length: ").Append(length).Append("\r\n");
        foreach (var header in headers)
            head.Append(header).Append("\r\n");

        return head.Append("\r\n").ToString();
    }
}
