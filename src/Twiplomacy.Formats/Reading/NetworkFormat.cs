using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>What a network file holds, in its order: nodes before the edges that use them.</summary>
internal abstract record NetworkItem(long Row);

internal sealed record NetworkNode(long Row, string Id, string? Label) : NetworkItem(Row);

internal sealed record NetworkEdge(long Row, string Source, string Target, bool IsDirected, double Weight) : NetworkItem(Row);

internal sealed record NetworkProblem(long Row, string Reason, string Raw) : NetworkItem(Row)
{
    /// <summary>Nothing after it could be read.</summary>
    public bool BreaksOff { get; init; }
}

/// <summary>
/// A network file as lists of follows, one per source node, or as mentions if so declared. Accounts are the nodes' ids, or
/// their labels where the ids only number the nodes. Nodes are held in memory, edges are not.
/// </summary>
internal abstract class NetworkFormat : ExportFormat
{
    private const int SampledNodes = 200;

    public override bool NamesManyOwners => true;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var accounts = new NodeAccounts(reading, Naming(Sampled(reading.File), reading.Declaration) ?? throw reading.Lacks(DeclaredFacts.AccountsByOption));
        var lists = new OwnedLists(reading, ListDirection.Following);
        var (undirected, last, isMention) = (0L, 1L, reading.Declaration.Relation == ExportRelation.Mention);
        foreach (var item in Items(reading.File))
        {
            last = item.Row;
            if (item is NetworkNode node) accounts.Add(node);
            if (item is NetworkProblem problem) yield return new RejectedRow(reading.File.Index, item.Row, problem.Reason, problem.Raw) { BreaksOff = problem.BreaksOff };
            if (item is not NetworkEdge edge) continue;
            if (!edge.IsDirected) undirected++;
            foreach (var record in isMention ? Mention(reading, accounts, edge) : Follow(reading, accounts, lists, edge)) yield return record;
        }
        foreach (var ended in lists.End(last)) yield return ended;
        if (undirected > 0 && !isMention)
            yield return new ExportWarning(reading.File.Index, 1, $"{undirected:N0} undirected edges are read as follows in both directions");
    }

    /// <summary>The nodes and edges of the file, streamed; damage ends them with a problem.</summary>
    protected abstract IEnumerable<NetworkItem> Items(Packages.ExportFile file);

    protected Claim Claimed(FileSample sample, ImportDeclaration declaration) => DeclaredFacts.OnAny(declaration,
        declaration.Relation == ExportRelation.Mention ? null : DeclaredFacts.NeedsCapture(declaration),
        Naming(Sampled(sample.File), declaration) is null ? DeclaredFacts.AccountsByOption : null);

    private List<NetworkNode> Sampled(Packages.ExportFile file) => [.. Items(file).Take(SampledNodes).OfType<NetworkNode>()];

    /// <summary>The vertices' numbers say nothing, only their labels do.</summary>
    protected virtual bool IdsOnlyCount => false;

    /// <summary>
    /// Ids that are names are handles. Ids that only count (n0, n1 …) give way to labels. Numbers with names for labels could be
    /// ids of the platform or a count, so it is asked.
    /// </summary>
    private NodeNaming? Naming(List<NetworkNode> nodes, ImportDeclaration declaration)
    {
        var labelled = nodes.Exists(node => node.Label is not null);
        if (labelled && (IdsOnlyCount || nodes.TrueForAll(node => IsCount(node.Id)))) return Named(nodes.Select(node => node.Label), byLabel: true, declaration);
        if (!nodes.TrueForAll(node => AccountText.IsDigits(node.Id))) return Named(nodes.Select(node => (string?)node.Id), byLabel: false, declaration);
        if (!nodes.Exists(node => node.Label is { } label && label != node.Id && !AccountText.IsDigits(label)))
            return new NodeNaming(declaration.AccountsBy ?? ProfileKeyKind.Id, ByLabel: false);
        return declaration.AccountsBy is { } declared ? new NodeNaming(declared, declared == ProfileKeyKind.Handle) : null;
    }

    private static NodeNaming Named(IEnumerable<string?> names, bool byLabel, ImportDeclaration declaration) =>
        new(declaration.AccountsBy ?? (names.OfType<string>().All(name => AccountText.IsDigits(name)) ? ProfileKeyKind.Id : ProfileKeyKind.Handle), byLabel);

    private static bool IsCount(string id) => id.Length > 1 && id[0] is 'n' or 'v' && AccountText.IsDigits(id.AsSpan(1));

    private static IEnumerable<ExportRecord> Follow(UnitReading reading, NodeAccounts accounts, OwnedLists lists, NetworkEdge edge)
    {
        var (source, target) = (accounts.Find(edge.Source, out var reason), accounts.Find(edge.Target, out var other));
        if (edge.Weight < 0) reason ??= "a negative edge is no follow";
        if (source is null || target is null || reason is not null)
        {
            var rejected = new RejectedRow(reading.File.Index, edge.Row, reason ?? other!, RawText.Of($"{edge.Source} {edge.Target}"));
            if (source is { } known)
            {
                var list = lists.Of(known, edge.Row, out var started);
                list.Rejected++;
                if (started is not null) yield return started;
                // Of an undirected edge the other end is an owner too.
                if (edge.IsDirected || target is not null) rejected = rejected with { List = list.Number };
            }
            if (!edge.IsDirected && target is { } lacking) lists.Lack(lacking);
            yield return rejected;
            yield break;
        }
        foreach (var record in Arc(reading, lists, source.Value, target.Value, edge.Row)) yield return record;
        if (edge.IsDirected) yield break;
        foreach (var record in Arc(reading, lists, target.Value, source.Value, edge.Row)) yield return record;
    }

    private static IEnumerable<ExportRecord> Arc(UnitReading reading, OwnedLists lists, AccountRef source, AccountRef target, long row)
    {
        var list = lists.Of(source, row, out var begun);
        if (begun is not null) yield return begun;
        yield return new ListMember(reading.File.Index, row, list.Number, target);
    }

    private static IEnumerable<ExportRecord> Mention(UnitReading reading, NodeAccounts accounts, NetworkEdge edge)
    {
        var (source, target) = (accounts.Find(edge.Source, out var reason), accounts.Find(edge.Target, out var other));
        yield return source is { } author && target is { } named
            ? new MentionObserved(reading.File.Index, edge.Row, author, named, MentionKind.Mention, null, null, Math.Max(1, (long)Math.Min(edge.Weight, 1e15)))
            : new RejectedRow(reading.File.Index, edge.Row, reason ?? other!, RawText.Of($"{edge.Source} {edge.Target}"));
    }
}

/// <summary>Whether nodes are named by id or handle, and where that name stands.</summary>
internal sealed record NodeNaming(ProfileKeyKind Kind, bool ByLabel);

/// <summary>The accounts behind a network's nodes.</summary>
internal sealed class NodeAccounts(UnitReading reading, NodeNaming naming)
{
    private readonly Dictionary<string, AccountRef> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    public void Add(NetworkNode node)
    {
        if (Account(node, out var reason) is { } account) _accounts[node.Id] = account;
        else _problems[node.Id] = reason!;
    }

    public AccountRef? Find(string node, out string? reason)
    {
        reason = null;
        if (_accounts.TryGetValue(node, out var known)) return known;
        if (!_problems.TryGetValue(node, out reason)) reason = $"the edge's end '{RawText.Of(node)}' is no node of the file";
        return null;
    }

    /// <summary>Our own files name nodes <c>x:237299871</c>; elsewhere the id is the account, or the label if ids only count.</summary>
    private AccountRef? Account(NetworkNode node, out string? reason)
    {
        if (ProfileKey.TryParse(node.Id, out var key) && key.Platform == reading.Platform)
            return AccountText.Read(key.Kind == ProfileKeyKind.Id ? key.Value : null, key.Kind == ProfileKeyKind.Handle ? key.Value : null, node.Label, reading.Platform, out reason);
        if (AccountText.Read(naming.ByLabel ? node.Label ?? "" : node.Id, naming.Kind, reading.Platform, out reason) is not { } account) return null;
        return naming.ByLabel ? account : account with { Name = AccountText.DisplayName(node.Label) };
    }
}
