using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Imports;

/// <summary>
/// Which columns of a table hold the owner, the member and the rest; columns by their names, fields of JSON by their paths. As text:
/// <c>owner=user,member_id=follower_id,list=followers</c>. Of a table of people: <c>person=name,account:x=twitter,account_id:x=twitter_id</c>.
/// </summary>
/// <param name="Columns">By role.</param>
/// <param name="List">Which list of its owner every row of such a file belongs to; null if that is to be said of each file.</param>
[JsonConverter(typeof(ColumnMapConverter))]
public sealed record ColumnMap(ValueList<MappedColumn> Columns, ListDirection? List = null)
{
    private const string ListWord = "list";

    private static readonly ColumnRole[] Owners = [ColumnRole.Owner, ColumnRole.OwnerId, ColumnRole.OwnerHandle];
    private static readonly ColumnRole[] Members = [ColumnRole.Member, ColumnRole.MemberId, ColumnRole.MemberHandle];

    public ColumnMap(IEnumerable<MappedColumn> columns, ListDirection? list = null)
        : this(new ValueList<MappedColumn>(columns.OrderBy(column => column.Role)), list)
    {
    }

    /// <summary>Every word that can stand before the equals sign.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. Enum.GetValues<ColumnRole>().Select(role => EnumWord.Of(role) + (MappedColumn.HasPlatform(role) ? ":PLATFORM" : "")), ListWord];

    /// <summary>It is of a table with a person and their accounts on each row, and of no lists.</summary>
    public bool IsOfPeople => Columns.Any(column => column.Role >= ColumnRole.Person);

    public bool HasOwner => Columns.Any(column => Owners.Contains(column.Role));

    /// <summary>The column that names the owner, by id if there are two; null if none does.</summary>
    public string? OwnerColumn => this[ColumnRole.OwnerId] ?? this[ColumnRole.OwnerHandle] ?? this[ColumnRole.Owner];

    /// <summary>The column that names the member, likewise.</summary>
    public string? MemberColumn => this[ColumnRole.MemberId] ?? this[ColumnRole.MemberHandle] ?? this[ColumnRole.Member];

    public bool HasMember => Columns.Any(column => Members.Contains(column.Role));

    /// <summary>The column's name, or null.</summary>
    public string? this[ColumnRole role] => Columns.FirstOrDefault(column => column.Role == role)?.Name;

    /// <summary>The role of that word, or null.</summary>
    public static ColumnRole? RoleOf(string word) => Enum.GetValues<ColumnRole>().Cast<ColumnRole?>().FirstOrDefault(role => EnumWord.Of(role!.Value) == word);

    /// <summary>Reads the text of a map; a column whose name has a comma stands in quotes.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ColumnMap? map, [NotNullWhen(false)] out Message? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (map, problem) = (null, null);
        var (columns, list) = (new List<MappedColumn>(), (ListDirection?)null);
        foreach (var part in Parts(text))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (word, name) = equals > 0 ? (part[..equals].Trim(), Unquoted(part[(equals + 1)..].Trim())) : (part, "");
            if (word == ListWord) problem = DirectionOf(name) is { } direction && (list = direction) is not null ? null : ColumnMessages.NoList(name);
            else if (name.Length == 0 || MappedColumn.Of(word, name) is not { } column) problem = ColumnMessages.NoRole(word, Words);
            else columns.Add(column);
            if (problem is not null) return false;
        }
        var read = new ColumnMap(columns, list);
        problem = read.Fault;
        map = problem is null ? read : null;
        return problem is null;
    }

    /// <summary>Reads a map that was written here.</summary>
    public static ColumnMap Parse(string text) => TryParse(text, out var map, out var problem) ? map : throw new FormatException(problem.ToString());

    /// <summary>What is wrong with it, or null.</summary>
    public Message? Fault =>
        Columns.Where(column => column.Platform is null).GroupBy(column => column.Role).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? ColumnMessages.RoleTwice(EnumWord.Of(twice.Key))
        : IsOfPeople ? FaultOfPeople
        : !HasMember ? ColumnMessages.NoMember
        : Columns.FirstOrDefault(column => Owners.Contains(column.Role) && IsMember(column.Name)) is { } both ? ColumnMessages.OwnerIsMember(both.Name)
        : List is not null && this[ColumnRole.Direction] is not null ? ColumnMessages.DirectionTwice
        : null;

    public override string ToString() => string.Join(',', Columns.Select(column => $"{column.Word}={Quoted(column.Name)}")
        .Concat(List is { } list ? [$"{ListWord}={EnumWord.Of(list)}"] : []));

    private Message? FaultOfPeople =>
        List is not null || Columns.Any(column => column.Role < ColumnRole.Person) ? ColumnMessages.PeopleAndLists
        : Columns.All(column => column.Platform is null) ? ColumnMessages.NoAccount
        : this[ColumnRole.Person] is null && this[ColumnRole.PersonKey] is null && (this[ColumnRole.GivenName] is null || this[ColumnRole.FamilyName] is null)
            ? ColumnMessages.NoPerson : null;

    private bool IsMember(string name) => Columns.Any(column => Members.Contains(column.Role) && column.Name == name);


    private static ListDirection? DirectionOf(string word) =>
        word switch { "followers" => ListDirection.Followers, "following" => ListDirection.Following, _ => null };

    private static IEnumerable<string> Parts(string text)
    {
        var (part, quoted) = (new StringBuilder(), false);
        foreach (var letter in text)
        {
            if (letter == '"') quoted = !quoted;
            if (letter != ',' || quoted)
            {
                part.Append(letter);
                continue;
            }
            if (part.ToString().Trim() is { Length: > 0 } read) yield return read;
            part.Clear();
        }
        if (part.ToString().Trim() is { Length: > 0 } last) yield return last;
    }

    private static string Quoted(string name) => name.AsSpan().ContainsAny(",\"") || name.Trim().Length < name.Length
        ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    private static string Unquoted(string text) => text.Length > 1 && text[0] == '"' && text[^1] == '"'
        ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;
}

/// <summary>A map as its text, so that it is stored as it is typed.</summary>
internal sealed class ColumnMapConverter : JsonConverter<ColumnMap>
{
    public override ColumnMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ColumnMap.TryParse(reader.GetString() ?? "", out var map, out var problem) ? map : throw new JsonException(problem.ToString());

    public override void Write(Utf8JsonWriter writer, ColumnMap value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
