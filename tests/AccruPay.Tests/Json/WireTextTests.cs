using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace AccruPay.Tests;

public class WireTextTests
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");

    [Fact]
    public void The_letters_of_all_languages_are_written_as_they_are()
    {
        Written("Zoë Łódź 東京 <&'+>").Should().Be("""{"name":"Zoë Łódź 東京 <&'+>"}""");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character()
    {
        // Not test data of an attribute: attributes are stored in UTF-8, which cannot hold these texts.
        ReadBack(Written("a\uD800b")).Should().Be("a\uFFFDb");
        ReadBack(Written("\uDC00")).Should().Be("\uFFFD");
        ReadBack(Written("\uDC00\uD800")).Should().Be("\uFFFD\uFFFD");
        ReadBack(Written("😀\uD83D")).Should().Be("😀\uFFFD");
    }

    [Fact]
    public void Any_text_gives_json_that_reads_back()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText.Arbitrary, static text =>
        {
            ReadBack(Written(text)).Should().Be(AnyText.WellFormed(text));
        }));
    }

    [Fact]
    public void An_optional_text_that_is_null_is_left_out_and_an_empty_one_is_not()
    {
        JsonText.OfProperties(static writer => WireText.WriteOptional(writer, Name, null)).Should().Be("{}");
        JsonText.OfProperties(static writer => WireText.WriteOptional(writer, Name, "")).Should().Be("""{"name":""}""");
    }

    [Fact]
    public void Json_that_holds_no_text_reads_as_null()
    {
        Read("\"text\"").Should().Be("text");
        Read("\"\\uD800\"").Should().BeNull();
        Read("1").Should().BeNull();
        Read("null").Should().BeNull();

        static string? Read(string json)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            return WireText.ReadOrNull(ref reader);
        }
    }

    private static string Written(string text) => JsonText.OfProperties(writer => WireText.Write(writer, Name, text));

    private static string? ReadBack(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("name").GetString();
    }
}
