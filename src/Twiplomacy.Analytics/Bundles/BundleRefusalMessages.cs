using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Why a bundle cannot be verified at all.</summary>
public static class BundleRefusalMessages
{
    public static Message NotABundle(string path) => new("bundles.none", ("path", path));

    public static Message OtherFormat(string format, string current) => new("bundles.format", ("format", format), ("current", current));

    public static Message EarlierFormat(EarlierForm form, string format, string current) =>
        new($"bundles.format.{Lower(form)}", ("format", format), ("current", current));

    public static Message Incomplete(string path) => new("bundles.incomplete", ("path", path));

    public static Message OutOfRange(string path) => new("bundles.range", ("path", path));

    public static Message Unreadable(string path, string reason) => new("bundles.unreadable", ("path", path), ("reason", reason));

    public static Message TooManyMembers(int count) => new("bundles.members", ("count", count));

    public static Message TwoFiles(string path) => new("bundles.twice", ("path", path));

    public static Message NotText(string path) => new("bundles.text", ("path", path));

    public static Message Missing(string path) => new("bundles.missing", ("path", path));

    public static Message Empty(string path) => new("bundles.empty", ("path", path));

    public static Message OtherColumns(string path, string columns) => new("bundles.columns", ("path", path), ("columns", columns));

    public static Message Damaged(string path, Message reason) => new("bundles.damaged", ("path", path), ("reason", reason));

    public static Message StatementNumbers(string path) => new("bundles.statements", ("path", path));

    public static Message ListNumbers(string path) => new("bundles.lists", ("path", path));

    public static Message EmptyField(string path, int row, string column) =>
        new("bundles.field.empty", ("path", path), ("row", MessageValue.Name(row)), ("column", column));

    public static Message Field(FieldFault fault, string path, int row, string column, string text) =>
        new($"bundles.field.{Lower(fault)}", ("path", path), ("row", MessageValue.Name(row)), ("column", column), ("text", text));

    public static Message Linked(FieldLink link, string path, int row, string column, string text, string table) => new(
        $"bundles.link.{Lower(link)}", ("path", path), ("row", MessageValue.Name(row)), ("column", column), ("text", text), ("table", table));

    private static string Lower<TEnum>(TEnum value) where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
