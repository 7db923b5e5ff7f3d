using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>Whether a network's nodes are accounts by id or handle, and where that name stands.</summary>
internal sealed record NodeNaming(ProfileKeyKind Kind, bool ByLabel, bool ByHandle = false)
{
    /// <summary>
    /// An attribute that names the account wins, then ids that are names, then labels where ids only count (n0, n1 …) or are no
    /// handles. Numbers with names for labels could be ids of the platform or a count, so it is asked: null without a refusal.
    /// </summary>
    public static NodeNaming? Of(List<NetworkNode> nodes, bool idsOnlyCount, string platform, ImportDeclaration declaration, out Message? refusal)
    {
        refusal = null;
        if (nodes.Exists(node => node.Handle is not null) && declaration.AccountsBy != ProfileKeyKind.Id) return new NodeNaming(ProfileKeyKind.Handle, ByLabel: true, ByHandle: true);
        var labelled = nodes.Exists(node => node.Label is not null);
        if (idsOnlyCount || (nodes.Count > 0 && nodes.TrueForAll(node => IsCount(node.Id))))
        {
            if (labelled) return Named(nodes.Select(node => node.Label), byLabel: true, declaration);
            if (idsOnlyCount && declaration.AccountsBy == ProfileKeyKind.Id) return new NodeNaming(ProfileKeyKind.Id, ByLabel: false);
            if (nodes.Count > 0) refusal = FileMessages.OnlyNumbered;
            return nodes.Count > 0 ? null : new NodeNaming(ProfileKeyKind.Id, ByLabel: false);
        }
        if (!nodes.TrueForAll(node => AccountText.IsDigits(node.Id))) return OfNames(nodes, platform, declaration);
        if (!nodes.Exists(node => node.Label is { } label && label != node.Id && !AccountText.IsDigits(label)))
            return new NodeNaming(declaration.AccountsBy ?? ProfileKeyKind.Id, ByLabel: false);
        return declaration.AccountsBy is { } declared ? new NodeNaming(declared, declared == ProfileKeyKind.Handle) : null;
    }

    /// <summary>Ids that only number the nodes: n0, node12, yEd's n0::n3.</summary>
    public static bool IsCount(string id)
    {
        foreach (var part in id.Split("::"))
        {
            var digits = part.AsSpan().TrimStart("nNvVodex_");
            if (digits.Length == part.Length || !AccountText.IsDigits(digits) || part[..^digits.Length].ToLowerInvariant() is not ("n" or "v" or "node" or "vertex" or "_" or "node_" or "n_")) return false;
        }
        return true;
    }

    private static NodeNaming OfNames(List<NetworkNode> nodes, string platform, ImportDeclaration declaration)
    {
        var handles = PlatformTable.Shipped.HandlesOn(platform);
        bool IsHandle(string? text) => text is not null && (handles.Accepts(Handle.Shown(text)) || AccountText.Names(text, out _));
        var byLabel = !nodes.Exists(node => IsHandle(node.Id)) && nodes.TrueForAll(node => IsHandle(node.Label));
        return Named(nodes.Select(node => byLabel ? node.Label : node.Id), byLabel, declaration);
    }

    private static NodeNaming Named(IEnumerable<string?> names, bool byLabel, ImportDeclaration declaration) =>
        new(declaration.AccountsBy ?? (names.OfType<string>().All(name => AccountText.IsDigits(name)) ? ProfileKeyKind.Id : ProfileKeyKind.Handle), byLabel);
}

/// <summary>The accounts behind a network's nodes.</summary>
internal sealed class NodeAccounts(UnitReading reading, NodeNaming naming)
{
    private readonly Dictionary<string, AccountRef> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Message> _problems = new(StringComparer.Ordinal);

    public void Add(NetworkNode node)
    {
        if (Account(node, out var reason) is { } account) _accounts[node.Id] = account;
        else _problems[node.Id] = reason!;
    }

    public AccountRef? Find(string node, out Message? reason)
    {
        reason = null;
        if (_accounts.TryGetValue(node, out var known)) return known;
        if (!_problems.TryGetValue(node, out reason)) reason = RowMessages.UnknownEnd(RawText.Of(node));
        return null;
    }

    /// <summary>Our own files name nodes <c>x:237299871</c>; elsewhere it is as the file's <see cref="NodeNaming"/> says.</summary>
    private AccountRef? Account(NetworkNode node, out Message? reason)
    {
        if (ProfileKey.TryParse(node.Id, out var key) && key.Platform == reading.Platform)
            return AccountText.Read(key.Kind == ProfileKeyKind.Id ? key.Value : null, key.Kind == ProfileKeyKind.Handle ? key.Value : null, node.Label, reading.Platform, out reason);
        var name = naming.ByHandle ? node.Handle : naming.ByLabel ? node.Label : node.Id;
        if (name is null)
        {
            reason = RowMessages.NodeUnnamed(RawText.Of(node.Id));
            return null;
        }
        if (AccountText.Read(name, naming.Kind, reading.Platform, out reason) is not { } account) return null;
        return naming.ByLabel && !naming.ByHandle ? account : account with { Name = AccountText.DisplayName(node.Label) };
    }
}
