using System.Globalization;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Messages;

public sealed class WordingTests
{
    private static readonly Wording French = Wording.Of(CultureInfo.GetCultureInfo("fr"));

    [Theory]
    [InlineData(0, "0 bytes", "0 octet")]
    [InlineData(1, "1 byte", "1 octet")]
    [InlineData(2, "2 bytes", "2 octets")]
    public void A_count_takes_the_form_of_its_language(long count, string english, string french)
    {
        var message = new Message("units.bytes", ("count", count));
        Assert.Equal(english, Wording.English.Say(message));
        Assert.Equal(french, French.Say(message));
    }

    [Fact]
    public void A_code_that_no_catalogue_has_is_said_itself()
    {
        Assert.Equal("test.nothing", French.Say(new Message("test.nothing")));
        Assert.Equal("test.nothing", Wording.English.Term("test.nothing"));
    }

    [Fact]
    public void What_a_language_lacks_is_said_in_English()
    {
        var german = Wording.Of(CultureInfo.GetCultureInfo("de"));
        Assert.Equal(new Message("units.kb", ("count", 2L)).ToString(), german.Say(new Message("units.kb", ("count", 2L))));
        Assert.Null(MessageCatalogue.Of("de"));
    }

    [Fact]
    public void Numbers_and_days_are_written_as_the_reader_writes_them()
    {
        var message = Message.Verbatim("x") with { Values = new([new("text", 12345L)]) };
        Assert.Equal("12,345", message.ToString());
        Assert.Equal("12\u202f345", French.Say(message));
        var half = Message.Verbatim("x") with { Values = new([new("text", 0.5)]) };
        Assert.Equal(("0.5", "0,5"), (half.ToString(), French.Say(half)));
        var day = Message.Verbatim("x") with { Values = new([new("text", new DateOnly(2014, 7, 1))]) };
        Assert.Equal(("1 July 2014", "1er juillet 2014"), (day.ToString(), French.Say(day)));
        var instant = Message.Verbatim("x") with { Values = new([new("text", new DateTimeOffset(2014, 7, 2, 3, 4, 5, TimeSpan.FromHours(2)))]) };
        Assert.Equal(("2 July 2014 01:04 UTC", "2 juillet 2014 01:04 UTC"), (instant.ToString(), French.Say(instant)));
        var size = Message.Verbatim("x") with { Values = new([new("text", new MessageValue.Size(3 << 20))]) };
        Assert.Equal(("3 MB", "3 Mo"), (size.ToString(), French.Say(size)));
    }

    [Theory]
    [InlineData(1536, "1.5 KB", "1,5 Ko")]
    [InlineData(5L << 30, "5 GB", "5 Go")]
    [InlineData(2000L << 30, "2,000 GB", "2\u202f000 Go")]
    public void Sizes_have_the_unit_that_fits(long bytes, string english, string french)
    {
        var size = Message.Verbatim("x") with { Values = new([new("text", new MessageValue.Size(bytes))]) };
        Assert.Equal((english, french), (size.ToString(), French.Say(size)));
    }

    [Theory]
    [InlineData(12345.678, "12,345.678")]
    [InlineData(0.12345, "0.123")]
    [InlineData(1234, "1,234")]
    public void Numbers_have_their_thousands_apart_and_three_decimals_at_most(double number, string said) =>
        Assert.Equal(said, (Message.Verbatim("x") with { Values = new([new("text", number)]) }).ToString());

    [Fact]
    public void A_number_that_names_something_is_written_digit_by_digit() =>
        Assert.Equal("12345", French.Say(Message.Verbatim("x") with { Values = new([new("text", MessageValue.Name(12345))]) }));

    [Fact]
    public void Only_the_count_chooses_the_form() =>
        Assert.Equal("{count} bytes", Wording.English.Say(new Message("units.bytes", ("number", 1L))));

    [Fact]
    public void What_is_asked_for_has_the_name_that_the_face_gives_it()
    {
        var message = Message.Verbatim("x") with { Values = new([new("text", AskedField.TimeZone)]) };
        Assert.Equal("time_zone", message.ToString());
        Assert.Equal("<TimeZone>", Wording.English.Say(message, field => $"<{field}>"));
    }

    [Fact]
    public void Several_values_stand_with_commas_and_several_sentences_without()
    {
        Assert.Equal("a, b", (Message.Verbatim("x") with { Values = new([new("text", MessageValue.Each(["a", "b"]))]) }).ToString());
        Assert.Equal("One. Two.", (Message.Verbatim("x") with { Values = new([new("text", MessageValue.Each([Message.Verbatim("One."), Message.Verbatim("Two.")]))]) }).ToString());
    }
}
