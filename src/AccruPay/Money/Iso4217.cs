namespace AccruPay;

/// <summary>The minor units of ISO 4217's list of current currencies and funds, as of January 2026.</summary>
internal static class Iso4217
{
    private const string NoDigits =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string TwoDigits =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD " +
        "CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP " +
        "GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT " +
        "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN " +
        "NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB " +
        "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS " +
        "UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string ThreeDigits = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDigits = "CLF UYW";

    // Units of account, metals and the codes for tests and for no currency (XAG, XAU, XBA, XBB, XBC, XBD, XDR, XPD, XPT,
    // XSU, XTS, XUA, XXX) are listed without a minor unit, so they have no place here.
    private static readonly Dictionary<string, int> Digits = Build();

    /// <summary>All codes that have a minor unit.</summary>
    internal static IReadOnlyCollection<string> Codes => Digits.Keys;

    /// <summary>Gives the digits of the code's minor unit; null when ISO 4217 lists none for it.</summary>
    internal static int? MinorUnitDigits(string code) => Digits.TryGetValue(code, out var digits) ? digits : null;

    private static Dictionary<string, int> Build()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(NoDigits, 0);
        Add(TwoDigits, 2);
        Add(ThreeDigits, 3);
        Add(FourDigits, 4);
        return table;

        void Add(string codes, int digits)
        {
            foreach (var code in codes.Split(' ')) table.Add(code, digits);
        }
    }
}
