using System.Globalization;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>Messages of other rooms in the reader's language, with what they ask for under the labels of the forms.</summary>
public static class Telling
{
    /// <summary>A message in words; nothing for none.</summary>
    public static string Told(Message? message) =>
        message is null ? "" : Core.Messages.Wording.Of(CultureInfo.CurrentUICulture).Say(message, field => Words.Say("“{0}”", Words.Say(LabelOf(field))));

    private static string LabelOf(AskedField field) => field switch
    {
        AskedField.Platform => "Platform",
        AskedField.Owner => "Whose list it is",
        AskedField.List => "Which list",
        AskedField.Captured => "Captured (UTC)",
        AskedField.AccountsBy => "Bare account columns hold",
        AskedField.Relation => "What a row means",
        AskedField.SourceColumn => "Column of who follows",
        AskedField.TargetColumn => "Column of who is followed",
        AskedField.Completeness => "Who is missing from a list",
        AskedField.CompleteWithin => "Complete within the panel",
        AskedField.Owners => "Only for these owners, one a line",
        AskedField.PostsSince => "Every post is there since (UTC)",
        AskedField.TimeZone => "Zone of times written without one",
        AskedField.Format => "Read as",
        _ => "Reason, for a new revision",
    };
}
