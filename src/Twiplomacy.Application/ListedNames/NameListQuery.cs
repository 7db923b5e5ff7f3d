using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Application.ListedNames;

/// <summary>The names that lists of an import hold in the place of accounts, in the order of the lists.</summary>
/// <param name="Id">The import.</param>
/// <param name="Page">Which page.</param>
/// <param name="State">open: nobody has said whose they are. matched: names of accounts. nobody: of nobody who is known.</param>
public sealed record NameListQuery([property: Key] int Id, PageRequest Page, NameState? State = null) : IListQuery;
