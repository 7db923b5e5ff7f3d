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
        AskedField.Owner => "Whose list is it?",
        AskedField.List => "Which list is it?",
        AskedField.Captured => "Capture date (UTC)",
        AskedField.AccountsBy => "Account columns contain",
        AskedField.Relation => "Each row means",
        AskedField.SourceColumn => "Column of the account that follows",
        AskedField.TargetColumn => "Column of the account that is followed",
        AskedField.Columns => "What the columns contain",
        AskedField.Completeness => "If an account is not in the list",
        AskedField.CompleteWithin => "Complete within this panel",
        AskedField.Owners => "Only for these owners (one per line)",
        AskedField.PostsSince => "Contains every post since (UTC)",
        AskedField.TimeZone => "Time zone, if the file does not give one",
        AskedField.Format => "File format",
        _ => "Reason (for a new revision)",
    };
}
