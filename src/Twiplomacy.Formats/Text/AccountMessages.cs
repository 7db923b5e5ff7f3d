using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>Why a cell names no account.</summary>
public static class AccountMessages
{
    public static Message Empty { get; } = new("imports.account.empty");

    public static Message Broken { get; } = new("imports.account.broken");

    public static Message None { get; } = new("imports.row.noaccount");

    public static Message TooLong(int count) => new("imports.account.length", ("count", count));

    public static Message Characters(string value) => new("imports.account.characters", ("value", value));

    public static Message NoProfileAddress(string value) => new("imports.address.noprofile", ("value", value));

    public static Message OtherPlatform(string value, string found, string platform) =>
        new("imports.address.platform", ("value", value), ("found", found), ("platform", platform), ("field", AskedField.Platform));

    public static Message FloatId(string value) => new("imports.id.float", ("value", value));

    public static Message RoundedId(string value) => new("imports.id.rounded", ("value", value));

    public static Message NoId(string value) => new("imports.id.notdigits", ("value", value), ("field", AskedField.AccountsBy));

    public static Message NoHandle(string value, string platform) =>
        new("imports.handle.platform", ("value", value), ("platform", platform), ("field", AskedField.Platform));

    /// <summary>A word such as NA, which is a handle only with its sign.</summary>
    public static Message MissingValue(string value) => new("imports.value.missing", ("value", value));
}
