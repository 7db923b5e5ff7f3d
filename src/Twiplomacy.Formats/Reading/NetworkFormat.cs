using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>
/// A network file as lists of follows, one per source node, or as mentions where its edges say so or it was declared. Nodes are
/// held in memory, and of edges only those that stand before their nodes.
/// </summary>
internal abstract class NetworkFormat : ExportFormat
{
    private const int SampledNodes = 200;

    public override bool NamesManyOwners => true;

    /// <summary>The vertices' numbers say nothing, only their labels do.</summary>
    public virtual bool IdsOnlyCount => false;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var naming = NodeNaming.Of(Sampled(reading.File), IdsOnlyCount, reading.Platform, reading.Declaration, out _) ?? throw reading.Lacks(AskedField.AccountsBy);
        var accounts = new NodeAccounts(reading, naming);
        var edges = new NetworkEdges(reading, accounts);
        var (undirected, last) = (0L, 1L);
        foreach (var item in Ordered(Items(reading.File)))
        {
            last = item.Row;
            if (item is NetworkNode node) accounts.Add(node);
            if (item is NetworkProblem problem) yield return new RejectedRow(reading.File.Index, item.Row, problem.Reason, problem.Raw) { BreaksOff = problem.BreaksOff };
            if (item is not NetworkEdge edge) continue;
            if (!edge.IsDirected && !edge.IsMention && reading.Declaration.Relation is null) undirected++;
            foreach (var record in edges.Read(edge)) yield return record;
        }
        foreach (var ended in edges.End(last)) yield return ended;
        if (undirected > 0)
            yield return new ExportWarning(reading.File.Index, 1, ListMessages.Undirected(undirected));
    }

    /// <summary>The nodes and edges of the file, streamed; damage ends them with a problem.</summary>
    public abstract IEnumerable<NetworkItem> Items(ExportFile file);

    /// <summary>The same with every edge behind its nodes; one that lacks a node comes last and says so.</summary>
    public static IEnumerable<NetworkItem> Ordered(IEnumerable<NetworkItem> items)
    {
        var (known, held) = (new HashSet<string>(StringComparer.Ordinal), new List<NetworkEdge>());
        foreach (var item in items)
        {
            if (item is NetworkNode node && !known.Add(node.Id)) continue;
            if (item is NetworkEdge edge && !(known.Contains(edge.Source) && known.Contains(edge.Target))) held.Add(edge);
            else yield return item;
        }
        foreach (var edge in held)
        {
            var lost = !known.Contains(edge.Source) ? edge.Source : !known.Contains(edge.Target) ? edge.Target : null;
            yield return lost is null ? edge : edge with { Lost = RowMessages.UnknownEnd(RawText.Of(lost)) };
        }
    }

    /// <summary>
    /// The file for a reader to whom vertices are what the file calls them: by id, or by label where ids only count and every
    /// label is another. Edges come behind their nodes.
    /// </summary>
    public IEnumerable<NetworkItem> Vertices(ExportFile file)
    {
        var sampled = Sampled(file);
        var names = sampled.Exists(node => Named(node) is not null) && (IdsOnlyCount || sampled.TrueForAll(node => NodeNaming.IsCount(node.Id))) ? Names(file) : null;
        foreach (var item in Ordered(Items(file)))
            yield return names is null ? item : item switch
            {
                NetworkNode node => node with { Id = names[node.Id] },
                NetworkEdge { Lost: null } edge => edge with { Source = names[edge.Source], Target = names[edge.Target] },
                _ => item,
            };
    }

    protected Claim Claimed(FileSample sample, ImportDeclaration declaration)
    {
        var sampled = Sampled(sample.File);
        var platform = declaration.Platform ?? new EdgeListContent(sampled.Select(node => node.Handle ?? node.Id)).Platform ?? PlatformTable.Default;
        var naming = NodeNaming.Of(sampled, IdsOnlyCount, platform, declaration, out var refusal);
        if (refusal is not null) return new Claim(platform, [], refusal) { HasVertices = sampled.Count > 0 };
        return Claim.On(platform, declaration,
            declaration.Relation == ExportRelation.Mention ? null : DeclaredFacts.NeedsCapture(declaration),
            naming is null ? AskedField.AccountsBy : null);
    }

    private List<NetworkNode> Sampled(ExportFile file) => [.. Items(file).OfType<NetworkNode>().Take(SampledNodes)];

    private static string? Named(NetworkNode node) => node.Handle ?? node.Label;

    /// <summary>Null where two nodes bear one name, which then tells nobody apart.</summary>
    private Dictionary<string, string>? Names(ExportFile file)
    {
        var (names, taken) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var node in Items(file).OfType<NetworkNode>())
            if (!names.ContainsKey(node.Id) && !taken.Add(names[node.Id] = Named(node) ?? node.Id)) return null;
        return names;
    }
}

/// <summary>Turns the edges of a network file into lists and mentions.</summary>
internal sealed class NetworkEdges(UnitReading reading, NodeAccounts accounts)
{
    private readonly OwnedLists _lists = new(reading, ListDirection.Following);
    private readonly ExportRelation? _declared = reading.Declaration.Relation;
    private long _weightless;

    public IEnumerable<ExportRecord> Read(NetworkEdge edge)
    {
        if (edge.Relation == EdgeRelation.Own) return [];
        if (edge.IsMention || (_declared == ExportRelation.Mention && edge is { Relation: null, UnknownRelation: null })) return Mentions(edge);
        return Follow(edge, edge.UnknownRelation is { } word ? RowMessages.NoRelation(RawText.Of(word)) : null);
    }

    public IEnumerable<ExportRecord> End(long row)
    {
        foreach (var ended in _lists.End(row)) yield return ended;
        if (_weightless > 0) yield return new ExportWarning(reading.File.Index, 1, ListMessages.WeightlessEdges(_weightless));
    }

    private IEnumerable<ExportRecord> Follow(NetworkEdge edge, Message? problem)
    {
        var (source, target) = (accounts.Find(edge.Source, out var reason), accounts.Find(edge.Target, out var other));
        reason = edge.Lost ?? problem ?? reason;
        var isDirected = edge.IsDirected && _declared != ExportRelation.Mutual;
        if (edge.Weight < 0) reason ??= RowMessages.NegativeEdge;
        if (source is null || target is null || reason is not null)
        {
            var rejected = new RejectedRow(reading.File.Index, edge.Row, reason ?? other!, RawText.Of($"{edge.Source} {edge.Target}"));
            if (source is { } known)
            {
                var list = _lists.Of(known, edge.Row, out var started);
                list.Rejected++;
                if (started is not null) yield return started;
                // Of an undirected edge the other end is an owner too.
                if (isDirected || target is not null) rejected = rejected with { List = list.Number };
            }
            if (!isDirected && target is { } lacking) _lists.Lack(lacking);
            yield return rejected;
            yield break;
        }
        if (edge.Weight == 0)
        {
            _weightless++;
            yield break;
        }
        foreach (var record in Arc(source.Value, target.Value, edge.Row)) yield return record;
        if (isDirected) yield break;
        foreach (var record in Arc(target.Value, source.Value, edge.Row)) yield return record;
    }

    private IEnumerable<ExportRecord> Arc(AccountRef source, AccountRef target, long row)
    {
        var list = _lists.Of(source, row, out var begun);
        if (begun is not null) yield return begun;
        yield return new ListMember(reading.File.Index, row, list.Number, target);
    }

    private IEnumerable<ExportRecord> Mentions(NetworkEdge edge)
    {
        var (source, target) = (accounts.Find(edge.Source, out var reason), accounts.Find(edge.Target, out var other));
        if (source is not { } author || target is not { } named || edge.Lost is not null)
        {
            yield return new RejectedRow(reading.File.Index, edge.Row, edge.Lost ?? reason ?? other!, RawText.Of($"{edge.Source} {edge.Target}"));
            yield break;
        }
        var counts = edge.Counts.Count > 0 ? edge.Counts : [(edge.Relation ?? EdgeRelation.Mention, (long)Math.Min(edge.Weight, 1e15))];
        if (edge.Counts.Count == 0 && (edge.Weight < 0 || edge.Weight != Math.Floor(edge.Weight)))
            yield return new RejectedRow(reading.File.Index, edge.Row, RowMessages.NoMentionCount(edge.Weight.ToString(CultureInfo.InvariantCulture)), RawText.Of($"{edge.Source} {edge.Target}"));
        else
            foreach (var (kind, count) in counts.Where(counted => counted.Count > 0))
                yield return new MentionObserved(reading.File.Index, edge.Row, author, named, kind.Mention() ?? MentionKind.Mention, null, null, count);
    }
}
