using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

/// <summary>Integers from zero to two thousand bits, of either sign, small ones and the edges of Int64 more often.</summary>
internal static class AnyInteger
{
    private static readonly BigInteger[] Edges =
    [
        0, 1, -1, long.MaxValue, long.MinValue, (BigInteger)long.MaxValue + 1, (BigInteger)long.MinValue - 1, ulong.MaxValue,
        BigInteger.Pow(2, 53), BigInteger.Pow(2, 53) + 1, (BigInteger)decimal.MaxValue, (BigInteger)decimal.MaxValue + 1,
    ];

    internal static Gen<BigInteger> Generator { get; } = Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(-1_000_000, 1_000_000).Select(static value => (BigInteger)value),
        Gen.Choose(0, 250).SelectMany(static length => Gen.Choose(0, 255).ArrayOf(length)).Select(FromBytes));

    internal static Arbitrary<BigInteger> Arbitrary { get; } = Generator.ToArbitrary();

    private static BigInteger FromBytes(int[] bytes) => new(Array.ConvertAll(bytes, static value => (byte)value));
}
