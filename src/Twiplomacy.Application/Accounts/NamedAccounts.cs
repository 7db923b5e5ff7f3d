using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Application.Accounts;

/// <summary>Finds the account that a question names by its address, or refuses the name.</summary>
public sealed class NamedAccounts(AccountFinder finder)
{
    /// <summary>As late as an instant can be read and still have a day after it.</summary>
    public static DateTimeOffset Latest { get; } = DateTimeOffset.MaxValue.AddTicks(-10);

    /// <param name="at">The instant at which a handle names it; the latest, where nothing is said.</param>
    /// <param name="field">The part of the question that names it.</param>
    public async Task<FoundAccount> GetAsync(string id, DateTimeOffset? at, string field, CancellationToken cancellationToken) =>
        await finder.FindAsync(KeyOf(id, field), at ?? Latest, cancellationToken) ?? throw NotFound(id, field);

    /// <summary>The panel by which an account is looked at where none is asked: the first by name.</summary>
    public static string? PanelOf(FoundAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Descriptions.SelectMany(description => description.Panels).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    internal static RefusedException NotFound(string id, string field) =>
        RefusedException.NotFound(NamedAccountMessages.NoSuchAccount(), Absence.Of("account", id, null, field));

    internal static ProfileKey KeyOf(string id, string field) => ProfileKey.TryParse(id, out var key) ? key
        : throw RefusedException.Invalid(new Fault(NamedAccountMessages.NotAnAddress(id)) { Field = field });
}
