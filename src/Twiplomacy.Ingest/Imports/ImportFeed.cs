using System.Runtime.InteropServices;
using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Lists;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Takes the records of one export batch by batch into staging. Every record ends in a staged row, a rejected row or a
/// count; none is dropped in silence.
/// </summary>
internal sealed class ImportFeed(
    ImportTransaction import, IReadOnlyDictionary<int, string> platforms, ImportDeclaration declaration, PanelTarget? panel,
    AudienceOptions? audiences = null)
{
    private readonly ProfileDirectory _profiles = new(import);
    private readonly List<StagedMember> _members = [];
    private readonly List<(int Index, AccountRef Member, ProfileKey Key)> _newMembers = [];
    private readonly List<(string Platform, string Id, string Handle, int? List, DateTimeOffset? SeenAt)> _sightings = [];
    private readonly List<(ProfileKey Profile, ProfileObserved Observed, DateTimeOffset At)> _observations = [];
    private readonly List<(ProfileKey Profile, AccountDescribed Row)> _entries = [];
    private readonly List<StagedName> _names = [];
    private readonly FindingsLimit _findings = new();
    private readonly Dictionary<int, long> _ownerless = [];
    private PostFeed? _posts;
    private FollowerFeed? _followers;

    public OpenLists Lists { get; } = new();

    public ProfileDirectory Profiles => _profiles;

    public FindingsLimit Findings => _findings;

    public long Rows { get; private set; }

    /// <summary>By file, rejected rows that do not tell whose list lacks them.</summary>
    public IReadOnlyDictionary<int, long> Ownerless => _ownerless;

    public long ProfileRows { get; private set; }

    public int Entries { get; private set; }

    /// <summary>Rows of lists that hold a name and no account.</summary>
    public long Names { get; private set; }

    /// <summary>What was found of follower lists; null where no audience sets are kept.</summary>
    public StagedAudiences? Audiences => audiences is null ? null : new StagedAudiences(
        audiences.Keys, _followers?.Strangers ?? [], _followers?.StrangerRows ?? 0);

    /// <summary>Where posts and mentions go.</summary>
    public PostFeed Posts => _posts ??= new PostFeed(import, _profiles, platforms, declaration, _findings, (account, platform, at) => See(account, platform, null, at));

    /// <summary>Stages one batch.</summary>
    public async Task TakeAsync(IReadOnlyList<ExportRecord> batch, CancellationToken cancellationToken)
    {
        foreach (var record in batch)
        {
            Rows++;
            if (record is ListMember member) Lists[member.List].Note(member.Member, member.File);
            if (_followers?.Takes(record) != true) Take(record);
        }
        if (_followers is not null) await _followers.FlushAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    private void Take(ExportRecord record)
    {
        switch (record)
        {
            case ListMember member: TakeMember(member); break;
            case ListedName named: TakeName(named); break;
            case ListBegun begun: TakeList(begun); break;
            case ListEnded ended: TakeEnd(ended); break;
            case ProfileObserved observed: TakeProfile(observed); break;
            case AccountSighted sighted: TakeSighting(sighted); break;
            case AccountDescribed described: TakeEntry(described); break;
            case RejectedRow rejected: TakeRejected(rejected); break;
            case ExportWarning warning: _findings.Warn(warning.File, warning.Row, warning.Message); break;
            case PostObserved post: Posts.Take(post); break;
            case MentionObserved mention: Posts.Take(mention); break;
            case PostsCovered covered: Posts.Take(covered); break;
            default: throw new InvalidOperationException($"No room for a {record.GetType().Name}.");
        }
    }

    private void TakeRejected(RejectedRow rejected)
    {
        _findings.Reject(rejected.File, rejected.Row, rejected.Reason, rejected.Raw);
        Lists.Lack(rejected);
        if (rejected.List is null) _ownerless[rejected.File] = _ownerless.GetValueOrDefault(rejected.File) + 1;
    }

    private void TakeList(ListBegun begun)
    {
        var platform = platforms[begun.File];
        Lists.Begin(begun, platform);
        if (audiences is not null && begun.Direction == ListDirection.Followers)
            (_followers ??= new FollowerFeed(import, audiences, platforms, Take)).Begin(begun);
        _profiles.Ask(begun.Owner.Key(platform));
        See(begun.Owner, platform, begun.List, null);
    }

    private void TakeEnd(ListEnded ended)
    {
        _followers?.End(ended.List);
        Lists.End(ended);
        if (_followers?.Strangers.Contains(ended.List) == true) Lists[ended.List].HoldsStrangers = true;
    }

    private void TakeMember(ListMember row)
    {
        var platform = platforms[row.File];
        if (!_profiles.TryFind(row.Member, platform, out var profile))
        {
            var key = row.Member.Key(platform);
            _profiles.Ask(key);
            _newMembers.Add((_members.Count, row.Member, key));
        }
        _members.Add(new StagedMember(row.List, profile, (int)Math.Min(row.Row, int.MaxValue), row.FollowedAt));
        See(row.Member, platform, row.List, null);
    }

    private void TakeName(ListedName row)
    {
        _names.Add(new StagedName(row.List, (int)Math.Min(row.Row, int.MaxValue), row.Name, row.FollowedAt));
        Names++;
    }

    private void TakeProfile(ProfileObserved row)
    {
        if ((row.ObservedAt ?? declaration.CapturedAt) is not { } at)
        {
            _findings.Reject(row.File, row.Row, ImportMessages.ProfileUndated, Describe(row.Account));
            return;
        }
        var platform = platforms[row.File];
        var key = row.Account.Key(platform);
        _profiles.Ask(key);
        _observations.Add((key, row, at));
        ProfileRows++;
        See(row.Account, platform, null, at);
    }

    private void TakeSighting(AccountSighted row)
    {
        var platform = platforms[row.File];
        See(new AccountRef(row.Id, row.Handle), platform, null, row.SeenAt ?? DateTimeOffset.MinValue);
    }

    private void TakeEntry(AccountDescribed row)
    {
        if (EntryRules.WhyRefused(row) is { } reason)
        {
            _findings.Reject(row.File, row.Row, reason, Describe(row.Account));
            return;
        }
        var platform = row.Platform ?? panel?.Platform ?? platforms[row.File];
        var dated = IsMember(platform) ? row with { MemberFrom = row.MemberFrom ?? panel?.From, MemberTo = row.MemberTo ?? panel?.To } : row;
        var key = row.Account.Key(platform);
        _profiles.Ask(key);
        _entries.Add((key, dated));
        // A panel says that the account bears its handle from the first to the last day of its membership.
        See(row.Account, platform, null, dated.MemberFrom is { } from ? Capture.EndOf(from) : DateTimeOffset.MinValue);
        See(row.Account, platform, null, dated.MemberTo is { } to ? Capture.EndOf(to) : DateTimeOffset.MaxValue);
    }

    private void See(in AccountRef account, string platform, int? list, DateTimeOffset? at)
    {
        if (account.Id is null || account.Handle is null) return;
        _profiles.Ask(ProfileKey.OfId(platform, account.Id));
        _profiles.Ask(ProfileKey.OfHandle(platform, account.Handle));
        _sightings.Add((platform, account.Id, account.Handle, list, at));
    }

    private static string Describe(in AccountRef account) => $"{account.Id} {account.Handle} {account.Name}".Trim();

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _profiles.ResolveAsync(cancellationToken);
        await FlushMembersAsync(cancellationToken);
        await import.StageNamesAsync(_names, cancellationToken);
        _names.Clear();
        await import.StageSightingsAsync([.. _sightings.Select(ToStaged)], cancellationToken);
        await import.StageProfileObservationsAsync([.. _observations.Select(ToStaged)], cancellationToken);
        await import.StageEntriesAsync([.. _entries.Select(ToStaged)], cancellationToken);
        await Posts.FlushAsync(cancellationToken);
        Entries += _entries.Count;
        _sightings.Clear();
        _observations.Clear();
        _entries.Clear();
        _profiles.Trim();
    }

    private async Task FlushMembersAsync(CancellationToken cancellationToken)
    {
        foreach (var (index, member, key) in _newMembers)
            CollectionsMarshal.AsSpan(_members)[index] = _members[index] with { Other = _profiles.Learn(member, key) };
        await import.StageMembersAsync(_members, cancellationToken);
        _members.Clear();
        _newMembers.Clear();
    }

    private StagedSighting ToStaged((string Platform, string Id, string Handle, int? List, DateTimeOffset? SeenAt) seen) => new(
        _profiles[ProfileKey.OfId(seen.Platform, seen.Id)], _profiles[ProfileKey.OfHandle(seen.Platform, seen.Handle)],
        seen.List, seen.SeenAt, Handle.Shown(seen.Handle));

    private StagedProfileObservation ToStaged((ProfileKey Profile, ProfileObserved Observed, DateTimeOffset At) row)
    {
        var o = row.Observed;
        return new(_profiles[row.Profile], row.At, o.File, o.Row, o.Followers, o.Following, o.Posts, o.Listed,
            o.CreatedAt, o.Verified, o.Status);
    }

    // An account on another platform than the panel's is described, but no member, and has no days in it.
    private bool IsMember(string platform) => platform == panel?.Platform;

    // The days of the whole file stand in every row.
    private IEnumerable<string> GivenByTarget
    {
        get
        {
            if (panel?.From is not null) yield return "member_from";
            if (panel?.To is not null) yield return "member_to";
        }
    }

    private StagedEntry ToStaged((ProfileKey Profile, AccountDescribed Row) entry)
    {
        var r = entry.Row;
        var handle = r.Account.Handle is { } written ? Handle.Shown(written) : null;
        return new(r.Row, _profiles[entry.Profile], handle, r.Actor, r.Kind, r.Country, r.HostCountry, r.HostCity,
            r.OfficeFrom, r.OfficeTo, r.MemberFrom, r.MemberTo, r.Personal, r.Language, JsonSerializer.Serialize(r.Attributes))
        {
            Given = r.Given is null ? null : [.. IsMember(entry.Profile.Platform) ? r.Given.Concat(GivenByTarget).Distinct() : r.Given],
        };
    }
}
