namespace AccruPay;

/// <summary>A request that is looked at before anything is sent.</summary>
internal interface IRequest
{
    /// <exception cref="ArgumentException">A value breaks a rule; the parameter's name tells which.</exception>
    void Validate(string argumentName);
}
