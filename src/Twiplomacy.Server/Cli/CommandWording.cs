using System.Text.Json;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Cli;

/// <summary>Messages as the command line says them: in English, with what they ask for under the names of the options.</summary>
public static class CommandWording
{
    public static string Say(Message message) => Wording.English.Say(message, OptionOf);

    private static string OptionOf(AskedField field) =>
        field == AskedField.Format ? "--format-id" : "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString());
}
