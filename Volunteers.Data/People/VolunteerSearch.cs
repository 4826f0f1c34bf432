using System.Linq.Expressions;

namespace Volunteers.Data.People;

/// <summary>Finds volunteers by what one types.</summary>
public static class VolunteerSearch
{
    /// <summary>
    /// Whether every one of <paramref name="terms"/>, which are folded, is found in a volunteer's names, address, number or postcode; in the names alone where the person
    /// who asks reads no more.
    /// </summary>
    public static Expression<Func<Volunteer, bool>> Finds(IReadOnlyList<string> terms)
    {
        Expression<Func<Volunteer, bool>> all = v => true;
        foreach (var term in terms)
        {
            Expression<Func<Volunteer, bool>> one = v => v.SearchText.Contains(term) && (v.Personal != null || v.SortName.Contains(term) || v.SortKnownAs.Contains(term));
            var condition = Expression.Invoke(one, all.Parameters);
            all = Expression.Lambda<Func<Volunteer, bool>>(all.Body is ConstantExpression ? condition : Expression.AndAlso(all.Body, condition), all.Parameters);
        }

        return all;
    }
}
