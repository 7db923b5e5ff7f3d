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
    [InlineData("""{"code": "a", "values": {"x": {"colour": "red"}}}""")]
    public void What_is_no_message_is_not_read_as_one(string json) => Assert.Throws<JsonException>(() => MessageJson.Read(json));

    [Fact]
    public void A_sentence_that_is_words_already_is_said_as_it_is() => Assert.Equal("It is {so}.", Message.Verbatim("It is {so}.").ToString());
}
