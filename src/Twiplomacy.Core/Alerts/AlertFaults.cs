using Twiplomacy.Core.Reports;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Alerts;

/// <summary>What is wrong with an alert, as far as its terms tell; whether panel, account and group exist is seen elsewhere.</summary>
public static class AlertFaults
{
    /// <summary>Every word that <see cref="AlertTerms.Kinds"/> takes.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetValues<AlertKind>().Select(EnumWord.Of)];

    private const int MostRecipients = 100;
    private const int MostHours = 8784;
    private const int LongestUrl = 2000;

    /// <param name="takesPrivateWebhooks">Whether addresses of the own network, and http, are taken.</param>
    public static IEnumerable<SubscriptionFault> Of(AlertTerms terms, bool takesPrivateWebhooks)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!OutsideText.IsLine(terms.Name, 120)) yield return new("name", TermsMessages.Name());
        if (terms.Watched != AlertSubject.Panel && string.IsNullOrWhiteSpace(terms.Subject)) yield return new("subject", AlertMessages.SubjectMissing());
        if (terms.Kinds.Count == 0) yield return new("kinds", AlertMessages.KindsMissing());
        foreach (var kind in terms.Kinds.Where(kind => !Kinds.Contains(kind))) yield return new("kinds", TermsMessages.NotOffered(kind, Kinds));
        if (terms.TellsOf(AlertKind.RankCrossed) ? terms.Top is not (> 0 and <= 10000) : terms.Top is <= 0) yield return new("top", AlertMessages.Top());
        if (terms.CoolDownHours is < 0 or > MostHours) yield return new("cool_down_hours", AlertMessages.CoolDown(MostHours));
        if (!SubscriptionFaults.Languages.Contains(terms.Language)) yield return new("language", TermsMessages.NotOffered(terms.Language,
            SubscriptionFaults.Languages));
        foreach (var fault in OfWays(terms, takesPrivateWebhooks)) yield return fault;
    }

    private static IEnumerable<SubscriptionFault> OfWays(AlertTerms terms, bool takesPrivateWebhooks)
    {
        if (terms.Recipients.Count > MostRecipients) yield return new("recipients", TermsMessages.TooManyEntries(MostRecipients));
        if (terms.Recipients.Distinct(StringComparer.OrdinalIgnoreCase).Count() < terms.Recipients.Count) yield return new("recipients",
            TermsMessages.RepeatedEntry());
        foreach (var address in terms.Recipients.Where(address => !MailAddressText.IsValid(address)))
            yield return new("recipients", TermsMessages.NoAddress(address));
        if (terms.WebhookUrl is { } url && !IsWebhook(url, takesPrivateWebhooks)) yield return new("webhook_url", AlertMessages.Webhook());
        if (terms.Active && terms.Recipients.Count == 0 && terms.WebhookUrl is null) yield return new("recipients", AlertMessages.NobodyTold());
    }

    // Whether its host leads into the own network is seen when it is called, by what its name leads to then.
    private static bool IsWebhook(string text, bool takesPrivate) =>
        text.Length <= LongestUrl && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.UserInfo.Length == 0 && url.Fragment.Length == 0
        && (url.Scheme == Uri.UriSchemeHttps || (takesPrivate && url.Scheme == Uri.UriSchemeHttp));
}
