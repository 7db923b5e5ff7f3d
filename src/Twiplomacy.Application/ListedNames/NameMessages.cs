using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.ListedNames;

/// <summary>Why a name is not matched with an account.</summary>
public static class NameMessages
{
    public static Message NoSuchName() => new("names.notfound");

    public static Message NotInImport(int number, int import) =>
        new("names.notfound.detail", ("number", MessageValue.Name(number)), ("import", MessageValue.Name(import)));

    public static Message AccountOrNobody() => new("names.choice");

    public static Message OtherPlatform(string account, string platform) => new("names.platform", ("account", account), ("platform", platform));

    public static Message Itself(string account) => new("names.itself", ("account", account));
}
