namespace AccruPay.Emulator;

/// <summary>How a BigInt is written in an answer.</summary>
public enum BigIntFormat
{
    /// <summary>A JSON number up to 2^53 - 1 in size, a string beyond: what the scalar of the graphql-scalars library does.</summary>
    Number,

    /// <summary>A JSON number of any size, with every digit.</summary>
    NumberAtAnySize,

    /// <summary>A string of decimal digits.</summary>
    Text,
}
