namespace AccruPay.GraphQL;

/// <summary>Makes the text of documents, which are alike but for their names, arguments and selections.</summary>
internal static class OperationDocument
{
    /// <summary>Makes a document whose variables are the arguments of its root field, under the same names.</summary>
    /// <param name="type">The type of the operation.</param>
    /// <param name="field">The root field, whose name with a capital letter is the operation's own.</param>
    /// <param name="arguments">
    /// The arguments and their types, separated by spaces, as "id:String amount:BigInt!"; empty for none.
    /// </param>
    /// <param name="selection">What the answer is asked for, in braces.</param>
    /// <param name="fragments">The fragments that the selection spreads.</param>
    /// <param name="variables">Further variables, as "flag:Boolean=false"; empty for none.</param>
    public static string Of(
        OperationType type, string field, string arguments, string selection, string fragments = "", string variables = "")
    {
        var all = variables.Length == 0 ? arguments : arguments + " " + variables;
        var names = arguments.Split(' ').Select(static argument => argument.Split(':')[0]);
        return (type == OperationType.Query ? "query " : "mutation ")
            + NameOf(field)
            + (all.Length == 0 ? "" : "($" + all.Replace(" ", ",$") + ")")
            + "{" + field
            + (arguments.Length == 0 ? "" : "(" + string.Join(",", names.Select(static name => name + ":$" + name)) + ")")
            + selection + "}" + fragments;
    }

    /// <summary>The operation's name, by its root field.</summary>
    public static string NameOf(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);
}
