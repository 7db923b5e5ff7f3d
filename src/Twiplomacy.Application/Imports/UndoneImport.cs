using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>What became of the wish to take an import back.</summary>
/// <param name="Import">The import as it stands.</param>
/// <param name="JobId">The job that takes it back; null if it had been taken back before.</param>
public sealed record UndoneImport(ImportRow Import, long? JobId);
