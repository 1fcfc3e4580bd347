namespace AccruPay.GraphQL;

/// <summary>Reads one record whose opening brace is the reader's current token, up to its closing brace.</summary>
internal delegate T RecordReader<out T>(ref WireReader reader);
