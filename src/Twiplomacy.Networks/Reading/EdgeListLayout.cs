using System.Text;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// What the readers of bytes need of an <see cref="EdgeListDialect"/>. Columns count from 0; -1 means there is none. A space as
/// separator stands for any run of spaces and tabs.
/// </summary>
internal sealed class EdgeListLayout
{
    public EdgeListLayout(EdgeListDialect dialect)
    {
        Dialect = dialect;
        LastColumn = dialect.Counts.Select(count => count.Column).Concat([dialect.Source, dialect.Target, dialect.Type, dialect.Relation, dialect.Weight, Follows, FollowedBy]).Max();
        // Only a weight right behind the two accounts can be looked at on the way.
        IsPlain = dialect is { Counts.Count: 0, Type: < 0, Relation: < 0, IsMutual: false, HasAddresses: false, Delimiter: not (byte)' ' } && Follows < 0
            && dialect.Source + dialect.Target == 1 && dialect.Weight is < 0 or 2;
    }

    public EdgeListDialect Dialect { get; }

    public byte Separator => Dialect.Delimiter;

    public int Source => Dialect.Source;

    public int Target => Dialect.Target;

    /// <summary>The dyad table's answers; without them every row is a tie.</summary>
    public int Follows => Dialect.IsDyadTable ? Dialect.Following : -1;

    public int FollowedBy => Dialect.IsDyadTable ? Dialect.FollowedBy : -1;

    /// <summary>The last column that has to be read.</summary>
    public int LastColumn { get; }

    /// <summary>Columns without which a row is no tie.</summary>
    public int NeededColumns => Math.Max(Math.Max(Dialect.Source, Dialect.Target), Follows < 0 ? 0 : LastColumn) + 1;

    /// <summary>Every row is one tie between its first two columns, the layout that the vector path reads.</summary>
    public bool IsPlain { get; }

    /// <summary>The header's names of source and target, which a row may repeat; empty without a header.</summary>
    public byte[] SourceName { get; private set; } = [];

    public byte[] TargetName { get; private set; } = [];

    /// <summary>What the header calls the answers of the dyad table.</summary>
    public string FollowsName { get; private set; } = "";

    public string FollowedByName { get; private set; } = "";

    /// <summary>Where the rows begin: in which line of the text, and after how many bytes of its beginning.</summary>
    public static unsafe (EdgeListLayout Layout, int Line, int Offset) At(EdgeListDialect dialect, ReadOnlySpan<byte> sample)
    {
        var layout = new EdgeListLayout(dialect);
        var (lines, offset) = EdgeListPreface.Of(sample);
        if (!dialect.HasHeader) return (layout, lines + 1, offset);
        var text = new byte[sample.Length - offset + 2];
        sample[offset..].CopyTo(text);
        text[^2] = text[^1] = (byte)'\n';
        fixed (byte* first = text)
        {
            var reader = new RowReader(first, first + text.Length - 1, dialect.Delimiter);
            var (columns, fault) = (new List<byte[]>(), default(RowFault));
            while (reader.TryRead(out var name, out var length, ref fault)) columns.Add(new ReadOnlySpan<byte>(name, length).ToArray());
            // R leaves out the name of its column of numbers: names then stand one to the left.
            var shift = columns.Count <= Math.Max(dialect.Source, dialect.Target) ? 1 : 0;
            layout.SourceName = columns.ElementAtOrDefault(dialect.Source - shift) ?? [];
            layout.TargetName = columns.ElementAtOrDefault(dialect.Target - shift) ?? [];
            if (layout.Follows >= 0) (layout.FollowsName, layout.FollowedByName) = (Named(layout.Follows), Named(layout.FollowedBy));
            reader.GiveUp();
            return (layout, lines + 1 + reader.Lines, Math.Min(offset + (int)(reader.Next - first), sample.Length));

            string Named(int column) => Encoding.UTF8.GetString(columns.ElementAtOrDefault(column - shift) ?? []);
        }
    }
}
