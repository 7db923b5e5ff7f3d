using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Editions;

/// <summary>What files of networks say of an account besides its ties: office, country, region, groups, and its place and community in the picture.</summary>
internal sealed class NodeDescription
{
    private readonly Dictionary<int, List<string>> _groups = [];
    private readonly Dictionary<int, PicturedAccount> _pictured;

    private NodeDescription(IEnumerable<(string Name, List<int> Positions)> groups, NetworkPicture picture)
    {
        _pictured = picture.Accounts.ToDictionary(account => account.Member.Position);
        foreach (var (name, positions) in groups.OrderByDescending(group => group.Positions.Count).ThenBy(group => group.Name, StringComparer.Ordinal))
        {
            foreach (var position in positions)
            {
                if (!_groups.TryGetValue(position, out var names)) _groups[position] = names = [];
                names.Add(name);
            }
        }
    }

    public static IReadOnlyList<NetworkAttribute> Attributes { get; } =
    [
        new("actor", NetworkValueType.Text), new("kind", NetworkValueType.Text), new("country", NetworkValueType.Text), new("region", NetworkValueType.Text),
        new("group", NetworkValueType.Text), new("groups", NetworkValueType.Text),
    ];

    /// <summary>The attribute that says in which community of mutual follows an account is; 1 is the largest.</summary>
    public static NetworkAttribute Community { get; } = new("community", NetworkValueType.Integer);

    public static NodeDescription Of(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<GroupMembership> memberships, NetworkPicture picture)
    {
        var day = DateOnly.FromDateTime(revision.AsOf.UtcDateTime);
        var countries = memberships.Where(one => one.From <= day && day <= (one.To ?? DateOnly.MaxValue)).ToLookup(one => one.Country, one => one.Slug);
        var placed = members.SelectMany(member => countries[member.Country ?? ""].Distinct(), (member, group) => (group, member.Position));
        return new(placed.GroupBy(pair => pair.group, pair => pair.Position).Select(group => (group.Key, group.ToList())), picture);
    }

    /// <summary>In the order of <see cref="Attributes"/>; of several groups the largest in the panel is named first.</summary>
    public IReadOnlyList<object?> ValuesOf(EditionMemberRow member)
    {
        var groups = _groups.GetValueOrDefault(member.Position);
        return
        [
            member.Actor, member.Kind, member.Country, member.Country is { } country ? Regions.Of(country) : null, groups?[0],
            groups is null ? null : string.Join(' ', groups),
        ];
    }

    public int? CommunityOf(EditionMemberRow member) => _pictured.TryGetValue(member.Position, out var account) ? account.Community + 1 : null;

    /// <summary>Null for an account without a mutual follow, which no picture shows.</summary>
    public NetworkPosition? PositionOf(EditionMemberRow member) =>
        _pictured.TryGetValue(member.Position, out var account) ? new NetworkPosition(account.X, account.Y) : null;
}
