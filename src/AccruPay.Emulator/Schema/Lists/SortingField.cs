namespace AccruPay.Emulator;

/// <summary>One criterion of an order: a field's name and a direction.</summary>
internal sealed record SortingField(string Field, SortOrder Order);
