package fr.estran.socle.pages;

import java.util.List;

/** What a page of ours may load, and who may show it within a page of theirs. */
public final class ContenuPermis {

    /** The one page that other sites may hold within theirs: it has no form, and knows nobody. */
    public static final String CADRE = "/programme/bloc";

    private static final String PERSONNE = "frame-ancestors 'none'";

    /** Nothing but what we serve ourselves, and no script or style within a page. Pico draws its marks as data: images. */
    public static final String PARTOUT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; " + PERSONNE;

    private ContenuPermis() {}

    /** @param sites origins, as a browser tells them; where there is none, nobody may */
    public static String dansUnePage(List<String> sites) {
        return sites.isEmpty() ? PARTOUT : PARTOUT.replace(PERSONNE, "frame-ancestors " + String.join(" ", sites));
    }
}
