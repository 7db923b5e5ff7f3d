using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>One unit while it is read: its files, what was declared, and the numbers of its lists.</summary>
internal sealed class UnitReading(ExportUnit unit, ImportDeclaration declaration, ListNumbers lists)
{
    public ExportUnit Unit => unit;

    public ExportFile File => unit.Files[0];

    public string Platform => unit.Platform;

    public ImportDeclaration Declaration => declaration;

    /// <summary>The zone of times written without one, if declared.</summary>
    public TimeZoneInfo? Zone { get; } = Instants.Zone(declaration.TimeZone);

    /// <summary>The owner that the package names or that was declared.</summary>
    public AccountRef? KnownOwner => unit.Owner ?? declaration.Owner;

    public AccountRef Owner => KnownOwner ?? throw Lacks(AskedField.Owner);

    public ListDirection List => declaration.List ?? throw Lacks(AskedField.List);

    public int NextList() => lists.Next();

    public ArgumentException Lacks(AskedField field) => Lacks(Wording.ParameterOf(field));

    /// <summary>The plan would have refused the file or asked for it: a mistake of the caller.</summary>
    public ArgumentException Lacks(string what) => new($"'{File.Path}' ({unit.Format.Title}) cannot be read without {what}.");
}

/// <summary>Numbers the lists of one reading from 0, over all its units.</summary>
internal sealed class ListNumbers
{
    private int _next;

    public int Next() => _next++;
}
