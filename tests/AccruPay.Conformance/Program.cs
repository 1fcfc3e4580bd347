using AccruPay.Conformance;

// The .NET side of tests/conformance:
//   documents FOLDER          writes what check.mjs checks there: the emulator's schema, every document that the SDK holds, and
//                             every request that tours of the SDK send
//   stories SCRIPTS FOLDER    tells the same story by AccruPay's Node SDK and by this one, and compares; then compares the
//                             emulator with graphql-js, on FOLDER's schema and the data of that story
return args switch
{
    ["documents", var folder] => await Recording.WriteAsync(folder),
    ["stories", var scripts, var folder] => await Stories.CompareAsync(scripts, folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: AccruPay.Conformance documents FOLDER | stories SCRIPTS FOLDER");
    return 1;
}
