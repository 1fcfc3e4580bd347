namespace AccruPay.Emulator.Host;

/// <summary>What a program asks for: the last part of the path where the route leaves it open, which page of a list, and the body's fields.</summary>
internal sealed record ControlCall(string Name, ListPage Page, ActFields Body);
