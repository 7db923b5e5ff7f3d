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
        var message = new Message("units.bytes", ("number", count));
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
        Assert.Equal(new Message("units.kb", ("number", 2L)).ToString(), german.Say(new Message("units.kb", ("number", 2L))));
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
        Assert.Equal(("3 MB", "3 Mio"), (size.ToString(), French.Say(size)));
    }

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
