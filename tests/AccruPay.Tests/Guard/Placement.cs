namespace AccruPay.Tests;

/// <summary>Where an application adds a handler.</summary>
public enum Placement
{
    /// <summary>To every client, before AccruPay is added.</summary>
    DefaultsBefore,

    /// <summary>To every client, after AccruPay was added.</summary>
    DefaultsAfter,

    /// <summary>On the builder that adding AccruPay returns.</summary>
    Builder,
}
