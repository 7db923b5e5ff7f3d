using System.Text.Json;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Cli;

/// <summary>Messages as the command line says them: in English, with what they ask for under the names of the options.</summary>
public static class CommandWording
{
    public static string Say(Message message) => Wording.English.Say(message, OptionOf, NeededOf);

    /// <summary>What is wrong with an option: the message names the field as the API does, or leaves it out.</summary>
    public static string SayOfOption(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Field is not { } name || DeclarationField.Find(name) is not { } field) return Say(fault.Message);
        var said = Say(fault.Message with { Values = new(fault.Message.Values.Select(part => part.Name == "name" ? part with { Value = field.Option } : part)) });
        return said.Contains("--", StringComparison.Ordinal) ? said : $"{field.Option}: {said}";
    }

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
