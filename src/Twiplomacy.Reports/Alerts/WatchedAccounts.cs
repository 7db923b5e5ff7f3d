using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Reports.Alerts;

/// <summary>Which accounts an alert watches.</summary>
internal sealed class WatchedAccounts(AlertTerms terms, IReadOnlyList<GroupMembership> groups)
{
    private readonly ProfileKey? _account = ProfileKey.TryParse(terms.Subject, out var key) ? key : null;
    private readonly Dictionary<DateOnly, IReadOnlySet<string>> _countries = [];

    /// <param name="handle">A handle names the account as well.</param>
    public bool Has(ProfileKey account, string? handle, string? country, DateTimeOffset at) => terms.Watched switch
    {
        AlertSubject.Account => account == _account || (_account is { Kind: ProfileKeyKind.Handle } named && handle is not null
            && named == ProfileKey.OfHandle(account.Platform, handle)),
        AlertSubject.Country => string.Equals(country, terms.Subject, StringComparison.OrdinalIgnoreCase),
        AlertSubject.Group => country is not null && CountriesAt(DateOnly.FromDateTime(at.UtcDateTime)).Contains(country),
        _ => true,
    };

    private IReadOnlySet<string> CountriesAt(DateOnly day) =>
        _countries.TryGetValue(day, out var known) ? known : _countries[day] = CountryGroups.Find(terms.Subject, groups, day) ?? new HashSet<string>();
}
