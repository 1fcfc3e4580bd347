using Microsoft.Extensions.Options;

namespace AccruPay.DependencyInjection;

/// <summary>Validates the options of every AccruPay client by the rules that also hold without dependency injection.</summary>
internal sealed class ValidateOptions : IValidateOptions<AccruPayClientOptions>
{
    public ValidateOptionsResult Validate(string? name, AccruPayClientOptions options)
    {
        var broken = OptionsRules.Broken(options).Select(rule => $"{Client(name)}{rule.Name} {rule.Rule}.").ToList();
        return broken.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(broken);
    }

    private static string Client(string? name) => string.IsNullOrEmpty(name) ? "AccruPay: " : $"AccruPay '{name}': ";
}
