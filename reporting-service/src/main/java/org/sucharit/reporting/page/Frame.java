package org.sucharit.reporting.page;

import java.util.List;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/**
 * What every page has around what it says.
 *
 * @param title of the page
 * @param crumbs the way from the nation to here, this page not among them
 * @param year the fiscal year; null where the page is about none
 * @param years the page's choice of years; empty without one
 * @param scope what is told; null where the page tells no results
 * @param internalOffered whether the reader may be told more than announced results
 * @param live what a change of makes the page another; null where nothing does
 */
public record Frame(
        Words words,
        String language,
        String theme,
        String assets,
        String title,
        Address address,
        List<Crumb> crumbs,
        Integer year,
        List<YearLink> years,
        Scope scope,
        boolean internalOffered,
        boolean signedIn,
        Live live) {

    /** A page further up. */
    public record Crumb(String label, String href) {}

    /** The same page of another year. */
    public record YearLink(int year, String href, boolean current) {}

    /** An area by whose version the page is told of. */
    public record Live(Area.Kind kind, String code, long version) {}

    /** Where agencies and areas of the year are. */
    public String base() {
        return SessionFilter.PATH + "/" + year;
    }

    public int lastYear() {
        return year - 1;
    }

    public String otherLanguage() {
        return language.equals("th") ? "en" : "th";
    }

    public List<String> themes() {
        return Visit.THEMES;
    }

    /** The four services, as in the addresses of their documents. */
    public List<String> services() {
        return List.of("assessment", "scoring", "measures", "reporting");
    }

    public boolean internal() {
        return scope == Scope.INTERNAL;
    }

    /** The page with another preference. */
    public String preferring(String name, String value) {
        return address.with(name, value).text();
    }

    Frame about(int fiscalYear, List<YearLink> choice, Scope told, boolean internal) {
        return new Frame(
                words,
                language,
                theme,
                assets,
                title,
                address,
                crumbs,
                fiscalYear,
                choice,
                told,
                internal,
                signedIn,
                live);
    }

    Frame titled(String text, List<Crumb> way) {
        return new Frame(
                words,
                language,
                theme,
                assets,
                text,
                address,
                way,
                year,
                years,
                scope,
                internalOffered,
                signedIn,
                live);
    }

    Frame following(Live area) {
        return new Frame(
                words,
                language,
                theme,
                assets,
                title,
                address,
                crumbs,
                year,
                years,
                scope,
                internalOffered,
                signedIn,
                area);
    }
}
