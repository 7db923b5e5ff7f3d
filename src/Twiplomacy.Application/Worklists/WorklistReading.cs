using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Time;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>Reads the worklist of an account: its steps by the ties, and what people did about them.</summary>
public sealed class WorklistReading(
    PanelFinder panels, KeptStudies studies, MemberFilters filters, StepMarkQueries marks, StepVerification verification, AccountFinder finder,
    TimeProvider time)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    /// <param name="panel">The panel; the first that the account belongs to, where nothing is said.</param>
    /// <param name="caller">Who asks: what people did is nobody's business but that of those who are known here.</param>
    public async Task<Work> ReadAsync(
        FoundAccount account, string? panel, MemberChoice members, DateTimeOffset? asOf, Caller caller, CancellationToken cancellationToken)
    {
        var name = panel ?? NamedAccounts.PanelOf(account) ?? throw NoPeers(TieMessages.InNoPanel(account.Key.ToString()));
        var at = asOf ?? Days.EndOfToday(time);
        await panels.GetAsync(name, "panel", cancellationToken);
        var studied = (await studies.FindAsync(name, at, EvidenceAge, cancellationToken))!;
        if (studied.NumberOf(account.Profile) is not (>= 0 and var number))
            throw NoPeers(TieMessages.NotInPanel(account.Key.ToString(), name, DateOnly.FromDateTime(at.UtcDateTime)));
        var filter = await filters.ReadAsync(
            members, () => Task.FromResult<IReadOnlyList<Core.Editions.EditionMemberRow>>([.. studied.Study.Members.Select(MemberFilter.RowOf)]), at,
            cancellationToken);
        var all = caller.Kind == CallerKind.Anyone ? [] : await marks.ListAsync(AddressesOf(account), cancellationToken);
        var found = await StepsAsync(all, studied, number, filter, cancellationToken);
        return new(account, name, at, studied, number, Ranked(await VerifiedAsync(account, found, cancellationToken), studied, number));
    }

    /// <summary>Whether anything is known of the ties of an account at an instant.</summary>
    public async Task<bool> IsKnownAsync(FoundAccount account, string panel, DateTimeOffset at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        return await studies.FindAsync(panel, at, EvidenceAge, cancellationToken) is { } studied
            && studied.NumberOf(account.Profile) is >= 0 and var number && PeerReach.Of(studied.Ties, number).Mutual.Value is not null;
    }

    /// <summary>An account by every address that a mark may know it by, that of today first.</summary>
    public static string[] AddressesOf(ProfileKey account, IEnumerable<string> handles) =>
        [.. handles.Select(handle => ProfileKey.OfHandle(account.Platform, handle).ToString()).Prepend(account.ToString()).Distinct()];

    /// <inheritdoc cref="AddressesOf(ProfileKey, IEnumerable{string})"/>
    public static string[] AddressesOf(FoundAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return AddressesOf(account.Key, account.Handles.Select(handle => handle.Handle));
    }

    private async Task<List<WorkStep>> StepsAsync(
        IReadOnlyList<StepMark> all, StudiedPanel studied, int number, MemberFilter filter, CancellationToken cancellationToken)
    {
        var byStep = await MarksAsync(all, studied, cancellationToken);
        var worklist = Worklist.Of(studied.Study, studied.Ties, number, (peer, _) => filter.Takes(peer));
        var listed = worklist.FollowBack.Select(step => (Kind: StepKind.FollowBack, Step: step))
            .Concat(worklist.NotFollowedBack.Select(step => (Kind: StepKind.NotFollowedBack, Step: step)))
            .Select(each => new WorkStep(each.Kind, each.Step.Peer, each.Step, byStep.GetValueOrDefault((each.Step.Peer.Account, each.Kind)).Marks ?? []))
            .ToList();
        var known = listed.Select(step => (step.Peer.Account, step.Kind)).ToHashSet();
        var others = byStep.Where(pair => !known.Contains(pair.Key) && (filter.TakesAll || filter.Takes(pair.Value.Peer)))
            .Select(pair => new WorkStep(pair.Key.Kind, pair.Value.Peer, null, pair.Value.Marks))
            .Where(step => step.State != StepState.Open).OrderByDescending(step => step.Mark!.MarkId);
        return [.. listed, .. others];
    }

    // A mark holds for whoever bears its address today: an account that was known by its handle may have got its number since.
    private async Task<Dictionary<(ProfileKey Account, StepKind Kind), (PanelMember Peer, IReadOnlyList<StepMark> Marks)>> MarksAsync(
        IReadOnlyList<StepMark> all, StudiedPanel studied, CancellationToken cancellationToken)
    {
        var members = studied.Study.Members.ToDictionary(member => member.Account);
        var peers = new Dictionary<string, PanelMember>();
        foreach (var address in all.Select(mark => mark.Step.Peer).Distinct())
            if (await PeerAsync(address, members, cancellationToken) is { } peer) peers[address] = peer;
        return all.Where(mark => peers.ContainsKey(mark.Step.Peer))
            .GroupBy(mark => (peers[mark.Step.Peer].Account, mark.Step.Kind))
            .ToDictionary(step => step.Key, step => (peers[step.First().Step.Peer], (IReadOnlyList<StepMark>)[.. step]));
    }

    private async Task<PanelMember?> PeerAsync(string address, Dictionary<ProfileKey, PanelMember> members, CancellationToken cancellationToken)
    {
        if (!ProfileKey.TryParse(address, out var key)) return null;
        if (members.TryGetValue(key, out var member)) return member;
        if (await finder.FindAsync(key, NamedAccounts.Latest, cancellationToken) is not { } found) return null;
        return members.GetValueOrDefault(found.Key) ?? found.AsMember();
    }

    private async Task<List<WorkStep>> VerifiedAsync(FoundAccount account, List<WorkStep> steps, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var done = steps.Where(step => step.State == StepState.Done).ToList();
        var outcomes = await verification.VerifyAsync(
            account, [.. done.Select(step => new DoneStep(step.Peer, step.Kind, step.Mark!.Change.DoneAt!.Value))], Days.EndOfToday(time), cancellationToken);
        var byStep = done.Zip(outcomes).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. steps.Select(step => step with { Outcome = byStep.GetValueOrDefault(step), IsDue = !(step.Mark?.Change.Until > today) })];
    }

    private static IReadOnlyList<WorkStep> Ranked(List<WorkStep> steps, StudiedPanel studied, int number)
    {
        var toDo = steps.Where(step => step.IsToDo).Select(step => (step.Peer.Account, step.Kind)).ToHashSet();
        var counted = Worklist.Of(studied.Study, studied.Ties, number, (peer, kind) => toDo.Contains((peer.Account, kind)));
        var ranks = counted.FollowBack.Select(step => (Key: (step.Peer.Account, StepKind.FollowBack), step.RankAfter))
            .Concat(counted.NotFollowedBack.Select(step => (Key: (step.Peer.Account, StepKind.NotFollowedBack), step.RankAfter)))
            .ToDictionary(pair => pair.Key, pair => pair.RankAfter);
        return [.. steps.Select(step => step with { RankAfter = ranks.TryGetValue((step.Peer.Account, step.Kind), out var rank) ? rank : null })];
    }

    private static RefusedException NoPeers(Core.Messages.Message why) =>
        RefusedException.NotFound(TieMessages.NoPeers(), new Fault(why) { Field = "id" });
}
