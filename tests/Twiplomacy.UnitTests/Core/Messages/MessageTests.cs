using System.Text.Json;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Messages;

public sealed class MessageTests
{
    private static readonly Message OfEveryKind = new("test.every",
        ("text", "a “b”\n\u0001"), ("number", 3L), ("share", 0.25), ("size", new MessageValue.Size(2048)), ("day", new DateOnly(2014, 6, 1)),
        ("instant", new DateTimeOffset(2014, 6, 24, 10, 30, 0, TimeSpan.Zero)), ("term", new MessageValue.Term("lists.following")),
        ("field", AskedField.TimeZone), ("inner", new Message("test.inner", ("value", "x"))),
        ("many", MessageValue.Each(["a", "b"])), ("messages", MessageValue.Each([new Message("test.one"), new Message("test.two")])));

    [Fact]
    public void Messages_with_the_same_code_and_values_are_equal()
    {
        Assert.Equal(new Message("a", ("x", "1"), ("y", MessageValue.Each(["2", "3"]))), new Message("a", ("x", "1"), ("y", MessageValue.Each(["2", "3"]))));
        Assert.Equal(OfEveryKind.GetHashCode(), (OfEveryKind with { }).GetHashCode());
        Assert.NotEqual(new Message("a", ("x", "1")), new Message("a", ("x", "2")));
        Assert.NotEqual(new Message("a", ("x", "1")), new Message("a", ("y", "1")));
        Assert.NotEqual(new Message("a"), new Message("b"));
    }

    [Fact]
    public void Every_kind_of_value_comes_back_from_what_is_stored() => Assert.Equal(OfEveryKind, MessageJson.Read(MessageJson.Write(OfEveryKind)));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"code": 3}""")]
    public void What_is_no_message_is_not_read_as_one(string json) => Assert.Throws<JsonException>(() => MessageJson.Read(json));

    [Theory]
    [InlineData("""{"colour": "red"}""", "red")]
    [InlineData("""{"colour": {"red": 1}}""", """{"red": 1}""")]
    [InlineData("""{"field": "shoe_size"}""", "shoe_size")]
    [InlineData("""{"day": "yesterday"}""", "yesterday")]
    [InlineData("""{"instant": 5}""", "5")]
    [InlineData("""{"bytes": 1.5}""", "1.5")]
    [InlineData("""{"message": {"sentence": "a"}}""", """{"sentence": "a"}""")]
    [InlineData("""{"term": null}""", "null")]
    [InlineData("""{"a": 1, "b": 2}""", """{"a": 1, "b": 2}""")]
    [InlineData("true", "true")]
    [InlineData("1e999", "1e999")]
    public void What_a_newer_version_wrote_stands_as_its_text(string value, string text) =>
        Assert.Equal(new Message("a", ("x", text)), MessageJson.Read($$"""{"code": "a", "values": {"x": {{value}}}, "more": []}"""));

    [Fact]
    public void Every_field_has_a_name_in_what_is_stored() => Assert.All(Enum.GetValues<AskedField>(), field =>
        Assert.Equal(new Message("a", ("x", field)), MessageJson.Read(MessageJson.Write(new Message("a", ("x", field))))));

    [Fact]
    public void A_text_is_there_and_a_number_is_finite()
    {
        Assert.Throws<ArgumentNullException>(() => new MessageValue.Text(null!));
        foreach (var number in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
            Assert.Throws<ArgumentOutOfRangeException>(() => new MessageValue.Number(number));
    }

    [Fact]
    public void A_sentence_that_is_words_already_is_said_as_it_is() => Assert.Equal("It is {so}.", Message.Verbatim("It is {so}.").ToString());
}
