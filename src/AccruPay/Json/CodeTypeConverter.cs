using System.ComponentModel;
using System.Globalization;

namespace AccruPay;

/// <summary>
/// Lets whatever goes by <see cref="TypeConverter"/>, above all Newtonsoft.Json and configuration binding, write and
/// read a code as its text. Reading keeps the text as it is.
/// </summary>
internal abstract class CodeTypeConverter<TCode> : TypeConverter
    where TCode : struct
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
    {
        return sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);
    }

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        return value is string text ? FromWire(text) : base.ConvertFrom(context, culture, value);
    }

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        return value is TCode && destinationType == typeof(string)
            ? value.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
    }

    /// <summary>Gives the code of a text, whatever the text is.</summary>
    protected abstract TCode FromWire(string text);
}
