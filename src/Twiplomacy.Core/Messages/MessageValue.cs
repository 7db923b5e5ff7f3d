using System.Globalization;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Messages;

/// <summary>What stands in a place of a message: data, which <see cref="Wording"/> writes in the reader's way.</summary>
public abstract record MessageValue
{
    private MessageValue()
    {
    }

    /// <summary>Text of a file or a person, shown as it is.</summary>
    public sealed record Text(string Value) : MessageValue
    {
        public string Value { get; } = Value ?? throw new ArgumentNullException(nameof(Value));
    }

    /// <summary>How many there are of something; its digits are grouped. See <see cref="Name(long)"/>.</summary>
    public sealed record Number(double Value) : MessageValue
    {
        public double Value { get; } =
            double.IsFinite(Value) ? Value : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A number of something is finite.");
    }

    /// <summary>A number of bytes.</summary>
    public sealed record Size(long Bytes) : MessageValue;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : MessageValue;

    /// <summary>An instant, written to the minute in UTC.</summary>
    public sealed record Instant(DateTimeOffset Value) : MessageValue;

    /// <summary>A word of ours, by its code in the catalogue: <c>lists.following</c>.</summary>
    public sealed record Term(string Code) : MessageValue;

    /// <summary>Something that the reader is asked to state.</summary>
    public sealed record Field(AskedField Value) : MessageValue;

    /// <summary>A message within the message.</summary>
    public sealed record Inner(Message Message) : MessageValue;

    /// <summary>Several values, one after the other.</summary>
    public sealed record Many(ValueList<MessageValue> Values) : MessageValue
    {
        public Many(IEnumerable<MessageValue> values)
            : this(new ValueList<MessageValue>(values))
        {
        }
    }

    public static implicit operator MessageValue(string value) => new Text(value);

    public static implicit operator MessageValue(long value) => new Number(value);

    public static implicit operator MessageValue(double value) => new Number(value);

    public static implicit operator MessageValue(DateOnly value) => new Day(value);

    public static implicit operator MessageValue(DateTimeOffset value) => new Instant(value);

    public static implicit operator MessageValue(AskedField value) => new Field(value);

    public static implicit operator MessageValue(Message value) => new Inner(value);

    /// <summary>A number that names something and counts nothing, such as a row, an id or a year: its digits alone.</summary>
    public static Text Name(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Several values of one kind.</summary>
    public static Many Each(IEnumerable<string> values) => new(values.Select(value => (MessageValue)value));

    /// <summary>Several messages, as one sentence after the other.</summary>
    public static Many Each(IEnumerable<Message> messages) => new(messages.Select(message => (MessageValue)message));

    /// <summary>An enum's value as a word of the catalogue: <c>Term("status", RankStatus.Open)</c> is <c>status.open</c>.</summary>
    public static Term Word<TEnum>(string group, TEnum value) where TEnum : struct, Enum =>
        new($"{group}.{value.ToString().ToLower(CultureInfo.InvariantCulture)}");
}
