using System.Text.Json;

namespace AccruPay.GraphQL;

/// <summary>Writes the members of a request's <c>variables</c> object, without its braces.</summary>
internal delegate void VariablesWriter<in TInput>(Utf8JsonWriter writer, TInput input);
