using System.Text;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.PeerSets;

/// <summary>Keeps sets of peers that people make, changes and removes them.</summary>
public sealed class PeerSetActions(PeerSetWriter writer, PeerSetQueries sets, GroupQueries groups, AccountFinder accounts, TimeProvider time)
{
    private const int LongestName = 80;
    private const int Most = 200;

    /// <summary>Keeps a set. Countries may be said by name, accounts by handle.</summary>
    public async Task<PeerSetAnswer> CreateAsync(PeerSetFile file, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var name = NameOf(file.Name);
        var slug = file.Slug ?? SlugOf(name);
        if (!Slug.IsValid(slug)) throw Refused(PeerSetMessages.WantsName(), "slug");
        if (CountryGroups.Names(await groups.ListAsync(cancellationToken)).Contains(slug)) throw Taken(slug);
        var named = new PeerSet(slug, name, [], [], IsBuiltIn: false);
        var set = await WithMembersAsync(named, file.Countries, file.Accounts, cancellationToken);
        return await writer.CreateAsync(set, time.GetUtcNow(), cancellationToken) ? PeerSetAnswer.Of(set) : throw Taken(slug);
    }

    /// <summary>Changes a set that somebody made: what is left out stays, and what somebody else changed meanwhile is not overwritten.</summary>
    public async Task<PeerSetAnswer> ChangeAsync(PeerSetQuery query, PeerSetChange change, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var before = await MadeByPeopleAsync(query, caller, cancellationToken);
        var named = before with { Name = change.Name is { } name ? NameOf(name) : before.Name };
        var set = await WithMembersAsync(named, change.Countries, change.Accounts, cancellationToken);
        var isChanged = await writer.ChangeAsync(set, change.Seen ?? before.Version, cancellationToken);
        var after = await MadeByPeopleAsync(query, caller, cancellationToken);
        return isChanged ? PeerSetAnswer.Of(after) : throw RefusedException.ChangedSince();
    }

    public async Task RemoveAsync(PeerSetQuery query, Caller caller, CancellationToken cancellationToken) =>
        await writer.RemoveAsync((await MadeByPeopleAsync(query, caller, cancellationToken)).Slug, cancellationToken);

    /// <summary>A country as a form says it: by a name that leads back to its code, else by the code.</summary>
    public static string Said(string country, string name) => CountryNames.FindCode(name) == country ? name : country;

    private async Task<PeerSet> MadeByPeopleAsync(PeerSetQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var all = await sets.ListAsync(cancellationToken);
        var found = all.FirstOrDefault(set => set.Slug == query.Slug) ?? throw PeerSetQuestions.NotFound(query.Slug, all);
        return found.IsBuiltIn ? throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(PeerSetMessages.BuiltIn())])) : found;
    }

    // What is not given stays as it is, also of an account that can no longer be found.
    private async Task<PeerSet> WithMembersAsync(
        PeerSet set, IReadOnlyList<string>? countries, IReadOnlyList<string>? members, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var account in members ?? []) found.Add(await AddressAsync(account, cancellationToken));
        var full = set with
        {
            Countries = countries is null ? set.Countries : [.. countries.Select(CodeOf).Distinct().Order(StringComparer.Ordinal)],
            Accounts = members is null ? set.Accounts : [.. found.Distinct()],
        };
        return full.Countries.Length + full.Accounts.Length is > 0 and <= Most ? full : throw Refused(PeerSetMessages.WantsMembers(), "countries");
    }

    private static string NameOf(string said) =>
        OutsideText.IsLine(said, LongestName) ? OutsideText.Line(said) : throw Refused(PeerSetMessages.WantsName(), "name");

    // The code of a country that is said by its code or by its name in one of our languages.
    private static string CodeOf(string said)
    {
        var text = said.Trim();
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        return CountryNames.FindCode(text) ?? throw Refused(PeerSetMessages.NoCountry(text), "countries");
    }

    private async Task<string> AddressAsync(string said, CancellationToken cancellationToken)
    {
        var found = ProfileKey.TryParseSaid(said, out var key) ? await accounts.FindAsync(key, time.GetUtcNow(), cancellationToken) : null;
        return found?.Key.ToString() ?? throw Refused(PeerSetMessages.NoAccount(said), "accounts");
    }

    private static string SlugOf(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (letter < 128 && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().Trim('-');
    }

    private static RefusedException Refused(Core.Messages.Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });

    private static RefusedException Taken(string slug) =>
        new(new Refusal(RefusalKind.Conflict, [new Fault(PeerSetMessages.Taken(slug)) { Field = "slug" }]));
}
