using System.ComponentModel;
using System.Globalization;

namespace AccruPay;

/// <summary>
/// Makes a secret a null for whatever goes by <see cref="TypeConverter"/>. Newtonsoft.Json does, and so writes null
/// under every setting, also under those that look into private fields.
/// </summary>
internal sealed class RedactedTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        return destinationType == typeof(string) ? null : base.ConvertTo(context, culture, value, destinationType);
    }
}
