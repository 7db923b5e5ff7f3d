using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;

namespace Twiplomacy.Formats.Reading;

/// <summary>What is said of formats that are read and of files that are known and not read, by their ids.</summary>
internal static class FormatMessages
{
    public static Message Title(string format) => new($"formats.{format}.title");

    public static Message Recognised(string format) => new($"formats.{format}.recognised");

    public static Message Lacks(string format) => new($"formats.{format}.lacks");

    public static Message KnownTitle(string shape) => new($"imports.known.{shape}.title");

    /// <param name="asked">What has to be declared of the file that the person makes instead.</param>
    public static Message KnownInstead(string shape, IReadOnlyList<AskedField> asked) => asked.Count == 0
        ? new($"imports.known.{shape}.instead") : new($"imports.known.{shape}.instead", ("fields", DeclarationMessages.Fields(asked)));

    public static Message Known(Message title, Message instead) => new("imports.known", ("title", title), ("instead", instead));
}
