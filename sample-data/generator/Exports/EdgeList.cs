using System.Text;

namespace Twiplomacy.SampleData.Exports;

/// <summary>One of the many ways in which tools write a list of follows; the first column follows the second.</summary>
public sealed record EdgeList(
    string[] Header, char Separator = ',', string NewLine = "\n", string Quote = "", string HandlePrefix = "", Encoding? Encoding = null)
{
    /// <summary>As R and Python write it.</summary>
    public static EdgeList Plain { get; } = new(["source", "target"]);

    public static EdgeList Tabbed { get; } = new(["follower", "followee"], '\t');

    public static EdgeList TabbedWithCount { get; } = new(["follower", "followee", "count"], '\t');

    public static EdgeList QuotedWithByteOrderMark { get; } =
        new(["following", "followed"], NewLine: "\r\n", Quote: "\"", Encoding: new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    /// <summary>As Excel writes it where the comma is the decimal sign.</summary>
    public static EdgeList Semicolons { get; } =
        new(["from", "to"], ';', "\r\n", Encoding: new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    public static EdgeList Utf16WithAtSigns { get; } = new(["source", "target"], NewLine: "\r\n", HandlePrefix: "@", Encoding: Encoding.Unicode);

    public string Text(IEnumerable<(string Follower, string Followed)> ties)
    {
        var text = new StringBuilder();
        text.Append(string.Join(Separator, Header.Select(column => Quote + column + Quote))).Append(NewLine);
        foreach (var (follower, followed) in ties)
        {
            text.Append(Cell(follower)).Append(Separator).Append(Cell(followed));
            if (Header.Length > 2) text.Append(Separator).Append('1');
            text.Append(NewLine);
        }
        return text.ToString();
    }

    /// <summary>The text in the list's encoding, with its byte order mark where it has one.</summary>
    public byte[] Bytes(string text) =>
        Encoding is null ? System.Text.Encoding.UTF8.GetBytes(text) : [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text)];

    private string Cell(string account) => Quote + HandlePrefix + account + Quote;
}
