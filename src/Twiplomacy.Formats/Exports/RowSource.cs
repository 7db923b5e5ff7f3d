using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>The rows of a table one after the other, and their cells by role, whatever kind of file it is.</summary>
internal abstract class RowSource : IDisposable
{
    public abstract long Row { get; }

    /// <summary>Why the row cannot be read, or null.</summary>
    public abstract Message? Problem { get; }

    /// <summary>The cell of a role; null if there is no such column, or it is empty or says that a value is missing.</summary>
    public string? this[ColumnRole role] => Cell(role) is { Length: > 0 } text && !AccountNames.IsMissing(text) ? text : null;

    public static RowSource Open(UnitReading reading, SampledTable table, ColumnMap map)
    {
        var sample = FileSample.Of(reading.File);
        return table.IsJson ? new JsonRowSource(reading.File, sample.AreLines, table, map) : new DelimitedRowSource(reading.File, sample, table, map);
    }

    public abstract bool Read();

    public abstract RejectedRow Rejected(Message reason);

    /// <summary>What the user should know after the last row.</summary>
    public virtual IEnumerable<ExportRecord> Remarks() => [];

    public abstract void Dispose();

    /// <summary>The cell of a column that has no role.</summary>
    public abstract string? Other(string column);

    /// <summary>The cell of one of the columns that were sampled, trimmed; null if it is empty or there is no such column.</summary>
    public abstract string? At(int column);

    protected abstract string? Cell(ColumnRole role);
}

internal sealed class DelimitedRowSource : RowSource
{
    private readonly Table _table;
    private readonly SampledTable _sampled;
    private readonly Dictionary<ColumnRole, int> _columns;
    private readonly int[] _positions;

    public DelimitedRowSource(Packages.ExportFile file, FileSample sample, SampledTable sampled, ColumnMap map)
    {
        _table = Table.Open(file, sample);
        _sampled = sampled;
        _columns = map.Columns.ToDictionary(column => column.Role, column => Position(column.Name));
        _positions = [.. sampled.Columns.Select(_table.Header.Exactly)];
    }

    public override long Row => _table.Row;

    public override Message? Problem => _table.Rows.Problem;

    public override bool Read() => _table.Read();

    public override RejectedRow Rejected(Message reason) => _table.Rejected(reason);

    public override IEnumerable<ExportRecord> Remarks() => _table.Remarks();

    public override void Dispose() => _table.Dispose();

    public override string? Other(string column) => _table.Text(Position(column));

    public override string? At(int column) => column < 0 ? null : _table.Text(_positions[column]);

    protected override string? Cell(ColumnRole role) => _columns.TryGetValue(role, out var column) ? _table.Text(column) : null;

    // The sample leaves out columns without a name.
    private int Position(string name) => _sampled.Find(name) is >= 0 and var column ? _table.Header.Exactly(_sampled.Columns[column]) : -1;
}

internal sealed class JsonRowSource(Packages.ExportFile file, bool areLines, SampledTable sampled, ColumnMap map) : RowSource
{
    private readonly IEnumerator<JsonRow> _rows = SampledTable.RowsOf(file, areLines, sampled.Wrapper).GetEnumerator();
    private readonly Dictionary<ColumnRole, string> _paths = map.Columns.ToDictionary(column => column.Role, column => column.Name);
    private long _row;

    public override long Row => _row;

    public override Message? Problem => _rows.Current.Problem ?? (IsRow(_rows.Current.Element) ? null : JsonMessages.NoObject);

    public override bool Read()
    {
        if (!_rows.MoveNext()) return false;
        _row = _rows.Current.Row;
        return true;
    }

    public override RejectedRow Rejected(Message reason) => _rows.Current.Rejected(file.Index, reason);

    public override void Dispose() => _rows.Dispose();

    private static bool IsRow(JsonElement element) => element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;

    public override string? Other(string column) => sampled.Text(_rows.Current.Element, column)?.Trim();

    public override string? At(int column) => column >= 0 && Other(sampled.Columns[column]) is { Length: > 0 } text ? text : null;

    protected override string? Cell(ColumnRole role) => _paths.TryGetValue(role, out var path) ? Other(path) : null;
}
