using AccruPay.Conformance;
using AccruPay.Emulator;

// Writes what tests/conformance checks with graphql-js: the emulator's schema, every document that the SDK holds, and
// every request that a tour of the SDK sends.
//   AccruPay.Conformance FOLDER
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: AccruPay.Conformance FOLDER");
    return 1;
}

Directory.CreateDirectory(folder);
var emulator = new AccruPayEmulator();
await File.WriteAllTextAsync(Path.Combine(folder, "schema.graphql"), emulator.Schema);
await File.WriteAllLinesAsync(Path.Combine(folder, "documents.jsonl"), Documents.All());
var requests = await Tour.RecordAsync(emulator);
await File.WriteAllLinesAsync(Path.Combine(folder, "requests.jsonl"), requests);
Console.WriteLine($"{requests.Count} requests recorded");
return 0;
