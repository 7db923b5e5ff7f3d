using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Reading;

/// <summary>One export format: how its files are known by their content, and how they become records.</summary>
internal abstract class ExportFormat
{
    public abstract FormatDescription Description { get; }

    /// <summary>One file holds the lists of many owners, so that it can be silent about one of them.</summary>
    public virtual bool NamesManyOwners => false;

    /// <summary>Null if the file is of another format; else what can be read or why it is refused.</summary>
    public abstract Claim? Recognise(FileSample sample, ImportDeclaration declaration);

    public abstract IEnumerable<ExportRecord> Read(UnitReading reading);
}

/// <summary>A format's claim on a file: the platform and what must still be declared, or the reason of a refusal.</summary>
internal sealed record Claim(string Platform, IReadOnlyList<AskedField> Missing, Message? Refusal = null)
{
    /// <summary>Files of one package with the same group are parts of one list and are read as one unit.</summary>
    public string? Group { get; init; }

    /// <summary>Whose export it is by another file beside it, where the file itself does not say.</summary>
    public AccountRef? Owner { get; init; }

    /// <summary>Whose it may be by the name of the download.</summary>
    public OfferedOwner? Offered { get; init; }

    /// <summary>When it was captured by another file beside it.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>The folder of the whole download that the file is a part of; what lies in it and is of no known kind is a part as well.</summary>
    public string? Download { get; init; }

    /// <summary>A network whose vertices cannot be told as accounts, but can be told apart.</summary>
    public bool HasVertices { get; init; }

    /// <summary>The table and what its columns are taken for, if it is one with an owner on each row.</summary>
    public FoundTable? Table { get; init; }

    /// <summary>A claim for a format of one platform, refused if another platform was declared.</summary>
    public static Claim On(string platform, ImportDeclaration declaration, params IEnumerable<AskedField?> missing)
    {
        if (declaration.Platform is { } declared && declared != platform) return Refused(DeclarationMessages.OtherPlatform(platform, declared));
        return new Claim(platform, [.. missing.OfType<AskedField>()]);
    }

    /// <summary>A claim for a shape that every platform shares.</summary>
    public static Claim OnAny(ImportDeclaration declaration, params IEnumerable<AskedField?> missing) =>
        new(declaration.Platform ?? PlatformTable.Default, [.. missing.OfType<AskedField>()]);

    public static Claim Refused(Message reason) => new("", [], reason);
}
