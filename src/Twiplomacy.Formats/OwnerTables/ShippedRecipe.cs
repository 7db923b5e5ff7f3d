using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>A recipe that comes with the program, as data: how the tables of a known tool are told and read.</summary>
/// <param name="Columns">Names, counts and dates may be missing in a file, owner, member and direction may not.</param>
internal sealed record ShippedRecipe(string Id, string Title, string? Platform, ColumnMap Columns)
{
    private static readonly ColumnRole[] Optional =
        [ColumnRole.MemberName, ColumnRole.Captured, ColumnRole.FollowedAt, ColumnRole.Followers, ColumnRole.Following, ColumnRole.Posts];

    private static readonly Lazy<IReadOnlyList<ShippedRecipe>> Embedded = new(ReadEmbedded);

    public static IReadOnlyList<ShippedRecipe> All => Embedded.Value;

    /// <summary>Columns that such a table has beside those that are read.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Columns that it does not have.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>It has no other columns.</summary>
    public bool IsExact { get; init; }

    /// <summary>The only rows that are ties: those with this text in this column.</summary>
    public RowCondition? Only { get; init; }

    /// <summary>Rows in which the tool says that it could not go on: those with this text in this column.</summary>
    public RowCondition? Error { get; init; }

    /// <summary>A number of accounts at which the tool stops of itself.</summary>
    public KnownCap? Cap { get; init; }

    /// <summary>How many columns tell the table: of two recipes that fit, the one that asks for more is right.</summary>
    public int Weight => Needed.Count() + Requires.Count;

    public ColumnRecipe ToRecipe() =>
        new(Id, Title, Platform, Columns, new ValueList<string>(Needed.Concat(Requires).Distinct())) { IsShipped = true };

    public bool Fits(SampledTable table) =>
        Needed.Concat(Requires).All(table.Has) && !Without.Any(table.Has)
        && (!IsExact || table.Columns.Count == Needed.Concat(Requires).Distinct().Count())
        && (Only is not { } only || table.Cells(table.Find(only.Column)).Any(only.Holds));

    /// <summary>The columns that the table has.</summary>
    public ColumnMap In(SampledTable table) =>
        new(Columns.Columns.Where(column => table.Has(column.Name)).DistinctBy(column => column.Role), Columns.List);

    private IEnumerable<string> Needed => Columns.Columns.Where(column => !Optional.Contains(column.Role)).Select(column => column.Name);

    private static IReadOnlyList<ShippedRecipe> ReadEmbedded()
    {
        using var stream = typeof(ShippedRecipe).Assembly.GetManifestResourceStream("recipes.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static ShippedRecipe Read(JsonElement entry)
    {
        string? Text(string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
        IReadOnlyList<string> Names(string name) =>
            entry.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
        RowCondition? Condition(string name) => Names(name) is [var column, var text] ? new RowCondition(column, text) : null;
        return new ShippedRecipe(Text("id")!, Text("title")!, Text("platform"), ColumnMap.Parse(Text("columns")!))
        {
            Requires = Names("requires"), Without = Names("without"),
            IsExact = entry.TryGetProperty("exact", out var exact) && exact.GetBoolean(),
            Only = Condition("only"), Error = Condition("error"),
            Cap = entry.TryGetProperty("cap", out var cap)
                ? new KnownCap(cap.GetProperty("count").GetInt64(), cap.GetProperty("tool").GetString()!) : null,
        };
    }
}
