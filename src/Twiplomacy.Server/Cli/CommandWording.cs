using System.Text.Json;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Cli;

/// <summary>Messages as the command line says them: in English, with what they ask for under the names of the options.</summary>
public static class CommandWording
{
    public static string Say(Message message) => Wording.English.Say(message, OptionOf, NeededOf);

    /// <summary>What is wrong with a field, which is named as the option that holds it.</summary>
    /// <param name="option">The option, where it is not called as the field.</param>
    public static string Say(Fault fault, string? option = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var said = Say(fault.Message with { Values = new(fault.Message.Values.Select(Called)) });
        return fault.DidYouMean is { } meant && fault.Message.Find("suggestion") is null ? $"{said} Did you mean “{meant}”?" : said;

        MessagePart Called(MessagePart part) => part is { Name: "name", Value: MessageValue.Text name } && name.Value == fault.Field
            ? part with { Value = option ?? OptionOf(fault.Field) } : part;
    }

    private static string OptionOf(string field) => "--" + (field.StartsWith(MemberChoice.AttributePrefix, StringComparison.Ordinal)
        ? "attr " + field[MemberChoice.AttributePrefix.Length..] : field.Replace('_', '-'));

    /// <summary>The option by which a field is stated.</summary>
    public static string OptionOf(AskedField field) => field switch
    {
        AskedField.Format => "--format-id",
        AskedField.Completeness => "--complete",
        _ => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString()),
    };

    private static string NeededOf(AskedField field) => OptionOf(field) + field switch
    {
        AskedField.List => " following|followers",
        AskedField.AccountsBy => " id|handle",
        AskedField.Relation => " follow|mention|mutual",
        AskedField.Captured or AskedField.PostsSince => " DATE",
        _ => "",
    };
}
