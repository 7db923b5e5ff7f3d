using System.Text.Json;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Networks.Reading;

/// <summary>Messages of readers in the words of the one verb that reads networks: English, with its options' names.</summary>
internal static class ReadingWords
{
    public static string Say(Message message) => Wording.English.Say(message, Option);

    public static string Option(AskedField field) => field switch
    {
        AskedField.Format => "--format-id",
        AskedField.Completeness => "--complete",
        _ => "--" + JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString()),
    };
}
