using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Editions;

/// <summary>Why an edition is not made, or not compared, as it was asked for.</summary>
public static class EditionRequestMessages
{
    public static Message NotASlug() => new("editions.refused.slug");

    public static Message OtherPanel(string edition, string panel, string given) =>
        new("editions.refused.panel", ("edition", edition), ("panel", panel), ("given", given));

    /// <param name="date">As of when the edition is, in ISO 8601.</param>
    public static Message OtherDate(string edition, string date, string given) =>
        new("editions.refused.date", ("edition", edition), ("date", date), ("given", given));

    public static Message OtherReason(string edition, string reason, string given) => new(
        "editions.refused.reason", ("edition", edition), ("reason", reason), ("given", given), ("field", AskedField.Reason));

    /// <param name="later">The edition that is to be compared.</param>
    public static Message NoPrevious(string edition, string later) => new("editions.previous.unknown", ("edition", edition), ("later", later));

    /// <inheritdoc cref="NoPrevious"/>
    public static Message PreviousIsDraft(string edition, string later) => new("editions.previous.draft", ("edition", edition), ("later", later));

    /// <inheritdoc cref="NoPrevious"/>
    public static Message PreviousIsLater(string edition, string later) => new("editions.previous.later", ("edition", edition), ("later", later));

    /// <inheritdoc cref="NoPrevious"/>
    public static Message PreviousIsElsewhere(string edition, string platform, string later, string other) => new(
        "editions.previous.platform", ("edition", edition), ("platform", platform), ("later", later), ("other", other));
}
