using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>What will be read of a package and what will not, each file with its reason; nothing is passed over in silence.</summary>
public sealed record ExportPlan(IReadOnlyList<ExportUnit> Units, IReadOnlyList<RefusedFile> Refused)
{
    /// <summary>Tables whose columns somebody should look at: those read by a map, and those of which only a map is missing.</summary>
    public IReadOnlyList<TableLook> Tables { get; init; } = [];
}

/// <summary>One export inside a package: a file, or the files of one archive of X.</summary>
/// <param name="Missing">
/// What must still be declared, such as the capture. Reading a unit that lacks its owner, its list or the kind of its
/// account columns throws; one that lacks only its capture can be read, its lists and profiles then are undated.
/// </param>
public sealed record ExportUnit(FormatDescription Format, IReadOnlyList<ExportFile> Files, string Platform, IReadOnlyList<AskedField> Missing)
{
    /// <summary>Each file holds the lists of many owners, so that it can be silent about one of them.</summary>
    public bool NamesManyOwners { get; init; }

    /// <summary>Whose export it is by another file of the package, where its own files do not say.</summary>
    public AccountRef? Owner { get; init; }

    /// <summary>Whose export it may be where the owner is missing.</summary>
    public OfferedOwner? Offered { get; init; }

    /// <summary>The table and what its columns are taken for, if it is one with an owner on each row.</summary>
    internal FoundTable? Table { get; init; }

    /// <summary>When it was captured by another file of the package, where its own files do not say.</summary>
    public DateTimeOffset? CapturedAt { get; init; }
}

/// <summary>A file that is not read.</summary>
/// <param name="Reason">For the person who handed it in.</param>
/// <param name="Incidental">A picture, a page or another part of an export that carries none of what is imported here.</param>
public sealed record RefusedFile(ExportFile File, Message Reason, bool Incidental = false);
