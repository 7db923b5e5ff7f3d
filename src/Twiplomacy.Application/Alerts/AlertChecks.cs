using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Alerts;

/// <summary>Everything that is wrong with an alert's terms, with what was probably meant; and the terms as they are kept.</summary>
public sealed class AlertChecks(PanelQueries panels, PanelStudyLoader studies, GroupQueries groups, WebhookOptions webhooks, TimeProvider time)
{
    // Whoever is to join the panel counts as well.
    private const int YearsAhead = 10;

    /// <summary>The terms with the subject as it is kept (an account's address, a code in capitals), and their faults.</summary>
    public async Task<(AlertTerms Terms, IReadOnlyList<Fault> Faults)> CheckAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = AlertFaults.Of(terms, webhooks.AllowPrivate).Select(fault => new Fault(fault.Message) { Field = fault.Field }).ToList();
        if (terms.Office is { } office && !OfficeKinds.All.Contains(office)) faults.Add(KnownWord.FaultOf("office", office, OfficeKinds.All)!);
        var slugs = (await panels.ListAsync(cancellationToken)).Select(panel => panel.Slug).ToList();
        if (!slugs.Contains(terms.Panel)) return (terms, [.. faults, Unknown("panel", terms.Panel, "panel", slugs)]);
        if (terms.Watched == AlertSubject.Panel) return (terms with { Subject = "" }, faults);
        if (string.IsNullOrWhiteSpace(terms.Subject)) return (terms, faults);
        var (subject, fault) = await SubjectAsync(terms, cancellationToken);
        return (terms with { Subject = subject }, fault is null ? faults : [.. faults, fault]);
    }

    private async Task<(string Subject, Fault? Fault)> SubjectAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        var subject = terms.Subject.Trim();
        if (terms.Watched == AlertSubject.Group)
        {
            var known = CountryGroups.Names(await groups.ListAsync(cancellationToken)).ToList();
            var slug = CountryGroups.Slug(subject);
            return (slug, known.Contains(slug) ? null : KnownWord.FaultOf("subject", subject, known));
        }
        var members = (await studies.FindMembersDuringAsync(terms.Panel, DateTimeOffset.MinValue, time.GetUtcNow().AddYears(YearsAhead), cancellationToken))!;
        if (terms.Watched == AlertSubject.Country)
        {
            var countries = members.Select(member => member.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
            var code = subject.ToUpperInvariant();
            return countries.Contains(code) ? (code, null) : (subject, Unknown("country", subject, "subject", countries));
        }
        var found = members.FirstOrDefault(member => IsNamed(member, subject));
        if (found is not null) return (found.Account.ToString(), null);
        return (subject, new Fault(MemberMessages.NotInPanel(subject, terms.Panel)) { Field = "subject" });
    }

    private static bool IsNamed(PanelMember member, string subject)
    {
        if (string.Equals(member.Actor, subject, StringComparison.OrdinalIgnoreCase)) return true;
        var isAddress = ProfileKey.TryParse(subject, out var key);
        if (isAddress && member.Account == key) return true;
        var handle = !isAddress ? subject : key.Kind == ProfileKeyKind.Handle ? key.Value : null;
        return handle is not null && member.Handle is { } borne && Handle.Normalise(borne) == Handle.Normalise(handle);
    }

    private static Fault Unknown(string what, string name, string field, IReadOnlyList<string> known) =>
        new(AskingMessages.NotFound(new MessageValue.Term("kinds." + what), name))
        {
            Field = field, Allowed = known, DidYouMean = DidYouMean.Nearest(name, known),
        };
}
