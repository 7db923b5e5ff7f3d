using Twiplomacy.Application.Asking;
namespace Twiplomacy.Application.Paging;

/// <summary>A question whose answer is a list, which is had in pages.</summary>
public interface IListQuery
{
    PageRequest Page { get; }
}
