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

/// <summary>Keeps sets of peers that people make, and removes them.</summary>
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
        if (!OutsideText.IsLine(file.Name, LongestName)) throw Refused(PeerSetMessages.WantsName(), "name");
        var name = OutsideText.Line(file.Name);
        var slug = file.Slug ?? SlugOf(name);
        if (!Slug.IsValid(slug)) throw Refused(PeerSetMessages.WantsName(), "slug");
        if (CountryGroups.Names(await groups.ListAsync(cancellationToken)).Contains(slug)) throw Taken(slug);
        var countries = (file.Countries ?? []).Select(CodeOf).Distinct().Order(StringComparer.Ordinal).ToArray();
        var found = new List<string>();
        foreach (var account in file.Accounts ?? []) found.Add(await AddressAsync(account, cancellationToken));
        var set = new PeerSet(slug, name, countries, [.. found.Distinct()], IsBuiltIn: false);
        if (set.Countries.Length + set.Accounts.Length is 0 or > Most) throw Refused(PeerSetMessages.WantsMembers(), "countries");
        return await writer.CreateAsync(set, time.GetUtcNow(), cancellationToken) ? PeerSetAnswer.Of(set) : throw Taken(slug);
    }

    public async Task RemoveAsync(PeerSetQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var all = await sets.ListAsync(cancellationToken);
        var found = all.FirstOrDefault(set => set.Slug == query.Slug) ?? throw PeerSetQuestions.NotFound(query.Slug, all);
        if (found.IsBuiltIn) throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(PeerSetMessages.BuiltIn())]));
        await writer.RemoveAsync(found.Slug, cancellationToken);
    }

    // The code of a country that is said by its code or by its name in one of our languages.
    private static string CodeOf(string said)
    {
        var text = said.Trim();
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        return CountryNames.FindCode(text) ?? throw Refused(PeerSetMessages.NoCountry(text), "countries");
    }

    // A handle alone is one of X, the platform of nearly all panels.
    private async Task<string> AddressAsync(string said, CancellationToken cancellationToken)
    {
        var address = said.Contains(':', StringComparison.Ordinal) ? said : "x:@" + said.Trim().TrimStart('@');
        var found = ProfileKey.TryParse(address, out var key) ? await accounts.FindAsync(key, time.GetUtcNow(), cancellationToken) : null;
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
