using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Which notes there are, by their first day.</summary>
/// <param name="Page">Which page.</param>
/// <param name="About">Only notes on an account, a country, a panel or an edition.</param>
/// <param name="Subject">Only notes on this one.</param>
public sealed record NoteListQuery(PageRequest Page, NoteAbout? About = null, string? Subject = null) : IListQuery;
