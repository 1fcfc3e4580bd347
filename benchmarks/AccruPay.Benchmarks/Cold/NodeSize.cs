namespace AccruPay.Benchmarks;

/// <summary>The Node SDK as npm installs it: every file, those with types and source maps included.</summary>
/// <param name="PackageKilobytes">Its own package.</param>
/// <param name="Brought">How many other packages it brings.</param>
/// <param name="BroughtKilobytes">The size of those.</param>
internal sealed record NodeSize(double PackageKilobytes, int Brought, double BroughtKilobytes);
